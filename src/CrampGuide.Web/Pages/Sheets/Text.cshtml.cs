using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;
using CrampGuide.Web.Paper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CrampGuide.Web.Pages.Sheets;

/// <summary>A sheet as plain text, and other paper too.</summary>
sealed class TextModel(GuidePage site) : PageModel
{
    public IActionResult OnGet(string slug)
    {
        if (site.Guide.Find<Sheet>(PageKind.Sheet, slug) is { } sheet)
            return Text(sheet.Facts, new SheetTextWriter(site.Numbers).Write(sheet), site.Links.To(sheet.Facts.Address), new SheetOnPaper(site, sheet, site.Place, false).Mark);
        if (site.Guide.Forms.All.FirstOrDefault(one => one.Slug == slug) is { } form)
            return Text(form.Topic.Facts, new FormTextWriter(site.Numbers).Write(form), site.Links.To(form), new FormOnPaper(site, form, site.Place, false).Mark);
        return site.Guide.NewSlug(PageKind.Sheet, slug) is { } today ? RedirectPermanent(site.WithCountry(site.Links.Page("/Sheets/Text", new { slug = today }))) : NotFound();
    }

    ContentResult Text(PageFacts facts, string words, string address, string mark)
    {
        var foot = new[]
        {
            site.Options.IssuedBy is { Length: > 0 } clinic ? $"Given to you by {clinic}" : "",
            $"Checked {Dates.Long(facts.Freshness.Checked)}. {Reviewed.Says(facts.Freshness)} This copy was made on {Dates.Long(site.Today)}. Still current? See:",
        };
        var text = (facts.IsDraft ? "DRAFT. Not part of the guide yet. Do not act on it.\n\n" : "") + words
            + $"\n{string.Concat(foot.Where(line => line.Length > 0).Select(line => TextProseWriter.Wrap(line)))}{site.Address.Of(site.WithCountry(QueryHelpers.AddQueryString(address, "text", mark)))}\n";
        return Content(text, "text/plain", Encoding.UTF8);
    }
}
