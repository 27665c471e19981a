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

    public SheetOnPaper OnPaper => new(Site, Shown, Site.Place);

    /// <summary>What is to be said of a paper; null when the page was not opened from one.</summary>
    public PaperCheck? Paper => Text is null ? null : new PaperCheck(
        Text.Trim().Equals(OnPaper.Mark, StringComparison.OrdinalIgnoreCase),
        [.. Facts.Freshness.Changes.Where(change => Printed is null || change.Date >= Printed).OrderByDescending(change => change.Safety)]);
}

/// <summary>Whether a paper carries today's text, and what has changed since.</summary>
sealed record PaperCheck(bool IsCurrent, IReadOnlyList<Change> Since);
