using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;
using CrampGuide.Web.Paper;
using Microsoft.AspNetCore.Mvc;

namespace CrampGuide.Web.Pages.Sheets;

/// <summary>One first-aid sheet. Its printed address says which text it carried, so that paper can be held against today's.</summary>
sealed class SheetModel(GuidePage site) : SlugPageModel<Sheet>(site, PageKind.Sheet)
{
    [BindProperty(SupportsGet = true)]
    public PaperAddress Scanned { get; init; } = new();

    public SheetOnPaper OnPaper => new(Site, Shown, Site.Place, Scanned.IsLarge);

    public PaperCheck? Paper => PaperCheck.Of("sheet", false, Scanned, OnPaper.Mark, Facts.Freshness, Site.Today)?.OrOf(() => OtherPaper.Of(Site, Scanned.Mark));

    protected override IActionResult Show() => Scanned.Elsewhere(Site, OnPaper.MarkWith) is { } address ? Redirect(address) : Page();
}
