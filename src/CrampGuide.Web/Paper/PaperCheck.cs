using CrampGuide.Content.Guide;

namespace CrampGuide.Web.Paper;

/// <summary>Whether a paper carries today's text, and what has changed since.</summary>
/// <param name="What">What the paper is called: "sheet".</param>
/// <param name="IsCurrent">Only where its text is today's, to the letter.</param>
/// <param name="Since">The dated changes since it was printed, safety first.</param>
sealed record PaperCheck(string What, bool IsCurrent, IReadOnlyList<Change> Since)
{
    /// <summary>What is to be said of a paper; null when the page was not opened from one.</summary>
    /// <param name="what">What it is called.</param>
    /// <param name="text">The fingerprint on the paper.</param>
    /// <param name="printed">The day it was printed, where that can be read.</param>
    /// <param name="mark">The fingerprint of today's text.</param>
    /// <param name="freshness">What has changed, and when.</param>
    public static PaperCheck? Of(string what, string? text, DateOnly? printed, string mark, Freshness freshness) => text is null ? null : new PaperCheck(
        what,
        text.Trim().Equals(mark, StringComparison.OrdinalIgnoreCase),
        [.. freshness.Changes.Where(change => printed is null || change.Date >= printed).OrderByDescending(change => change.Safety)]);
}
