using System.Text;
using System.Xml.Linq;
using CrampGuide.Content;

namespace CrampGuide.Web.Delivery;

/// <summary>The list of public addresses for search engines. Search results and prints stay out.</summary>
static class SitemapRoutes
{
    static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static readonly string[] Overviews =
        ["/Index", "/Now/Index", "/Topics/Index", "/Checklists/Index", "/Sheets/Index", "/Evidence/Index", "/Sources/Index", "/Glossary/Index", "/About/Index", "/Settings/Index"];

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sitemap.xml", ReadOnlyPages.Methods, Sitemap);
        routes.MapMethods("/robots.txt", ReadOnlyPages.Methods, (SiteAddress site) => Results.Text($"User-agent: *\nDisallow: /search\nDisallow: /print?\nSitemap: {site.Of("/sitemap.xml")}\n"));
    }

    static IResult Sitemap(Edition edition, GuideLinks links, SiteAddress site)
    {
        var guide = edition.Guide;
        var pages = guide.Pages.Where(page => !page.Facts.IsDraft).OrderBy(page => page.Facts.File, StringComparer.Ordinal)
            .Select(page => (Path: links.To(page.Facts.Address), Changed: (DateOnly?)page.Facts.Freshness.Changes[0].Date))
            .Concat(guide.Forms.All.Select(form => (Path: links.To(form), Changed: (DateOnly?)form.Topic.Facts.Freshness.Changes[0].Date)))
            .Concat(guide.Sheets.Where(sheet => !sheet.Facts.IsDraft).Select(sheet => (Path: links.Now(sheet.Facts.Slug), Changed: (DateOnly?)sheet.Facts.Freshness.Changes[0].Date)));
        var all = Overviews.Select(name => (Path: links.Page(name), Changed: (DateOnly?)null)).Concat(pages);
        var document = new XDocument(new XElement(Schema + "urlset", all.Select(page => new XElement(
            Schema + "url",
            new XElement(Schema + "loc", site.Of(page.Path)),
            page.Changed is { } changed ? new XElement(Schema + "lastmod", changed.ToString("yyyy-MM-dd")) : null))));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n", "application/xml", Encoding.UTF8);
    }
}
