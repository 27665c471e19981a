using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CrampGuide.Web.Pages.Sheets;

/// <summary>A sheet as plain text.</summary>
sealed class TextModel(GuidePage site) : PageModel
{
    public IActionResult OnGet(string slug)
    {
        if (site.Guide.Find<Sheet>(PageKind.Sheet, slug) is not { } sheet)
            return site.Guide.NewSlug(PageKind.Sheet, slug) is { } today ? RedirectToPagePermanent("/Sheets/Text", new { slug = today }) : NotFound();
        var text = (sheet.Facts.IsDraft ? "DRAFT. Not part of the guide yet. Do not act on it.\n\n" : "") + new SheetTextWriter(site.Numbers).Write(sheet)
            + $"\nChecked {Dates.Long(sheet.Facts.Freshness.Checked)}.\n{site.Address.Of(site.Links.To(sheet.Facts.Address))}\n";
        return Content(text, "text/plain", Encoding.UTF8);
    }
}
