using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;
using CrampGuide.Web.Paper;
using Microsoft.AspNetCore.Mvc;

namespace CrampGuide.Web.Pages.Sheets;

/// <summary>One first-aid sheet. Its printed address says which text it carried, so that paper can be held against today's.</summary>
sealed class SheetModel(GuidePage site) : SlugPageModel<Sheet>(site, PageKind.Sheet)
{
    /// <summary>The day a paper was printed, from its address.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Printed { get; init; }

    /// <summary>The fingerprint of the text on a paper, from its address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; init; }

    /// <summary>How large it is printed: <c>large</c> for readers with low vision, else as usual.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Size { get; init; }

    public bool IsLarge => Size == PrintSize.Large;

    public SheetOnPaper OnPaper => new(Site, Shown, Site.Place, IsLarge);

    public PaperCheck? Paper => PaperCheck.Of("sheet", false, Text, Printed, OnPaper.Mark, Facts.Freshness);
}
