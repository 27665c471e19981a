using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

/// <summary>The addresses for machines: sitemap, robots, health.</summary>
[Collection(OfSharedSite.Name)]
public sealed class MachineAddressTests(SharedSite site)
{
    [Fact]
    public async Task Every_address_of_the_sitemap_answers_and_is_under_the_public_address()
    {
        var map = XDocument.Parse(await site.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var addresses = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();

        Assert.All(addresses, address => Assert.StartsWith(SharedSite.PublicAddress + "/", address, StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            using var answer = await site.Client.GetAsync(new Uri(new Uri(address).PathAndQuery, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_sitemap_holds_every_page_of_the_guide_once()
    {
        var guide = Repository.Edition.Guide;
        var map = XDocument.Parse(await site.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var paths = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).PathAndQuery).ToList();

        Assert.Distinct(paths);
        Assert.All<string>(
            ["/", .. guide.Topics.Select(topic => $"/topics/{topic.Facts.Slug}"), .. guide.Checklists.Select(list => $"/checklists/{list.Facts.Slug}"), .. guide.Sheets.Select(sheet => $"/sheets/{sheet.Facts.Slug}")],
            path => Assert.Contains(path, paths));
        Assert.DoesNotContain(paths, path => path.StartsWith("/search", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Robots_are_kept_from_searches_and_shown_the_sitemap()
    {
        var lines = (await site.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative))).Split('\n');

        Assert.Contains("Disallow: /search", lines);
        Assert.Contains("Disallow: /print?", lines);
        Assert.Contains($"Sitemap: {SharedSite.PublicAddress}/sitemap.xml", lines);
    }

    [Fact]
    public async Task Readiness_names_the_edition_and_is_never_cached()
    {
        using var answer = await site.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(Repository.Edition.Version, body.RootElement.GetProperty("edition").GetString());
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
