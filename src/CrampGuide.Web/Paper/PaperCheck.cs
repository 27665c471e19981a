using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;

namespace CrampGuide.Web.Paper;

/// <summary>How a paper stands to today's text.</summary>
enum PaperStanding
{
    /// <summary>The same, to the letter.</summary>
    Current,

    /// <summary>Another text, or other numbers to call.</summary>
    OutOfDate,

    /// <summary>The address was mistyped or cut.</summary>
    Unknown,
}

/// <summary>Whether a paper carries today's text, and what has changed since.</summary>
/// <param name="What">What the paper is called: "sheet".</param>
/// <param name="IsWrittenOn">Whether people write on it: then it is never to be thrown away.</param>
/// <param name="Standing">How it stands to today's text.</param>
/// <param name="Since">The dated changes since it was printed, safety first.</param>
sealed record PaperCheck(string What, bool IsWrittenOn, PaperStanding Standing, IReadOnlyList<Change> Since)
{
    /// <summary>What is to be said of a paper; null when the page was not opened from one.</summary>
    /// <param name="what">What it is called.</param>
    /// <param name="isWrittenOn">Whether people write on it.</param>
    /// <param name="address">What the address of the paper says.</param>
    /// <param name="mark">The fingerprint of today's text.</param>
    /// <param name="freshness">What has changed, and when.</param>
    /// <param name="today">The day.</param>
    public static PaperCheck? Of(string what, bool isWrittenOn, PaperAddress address, string mark, Freshness freshness, DateOnly today) => !address.IsOfPaper ? null : new PaperCheck(
        what,
        isWrittenOn,
        address.Mark == mark ? PaperStanding.Current : Fingerprint.IsWhole(address.Mark) ? PaperStanding.OutOfDate : PaperStanding.Unknown,
        [.. freshness.Changes.Where(change => address.Day(today) is not { } day || change.Date >= day).OrderByDescending(change => change.Safety)]);

    public string Verdict => Standing switch
    {
        PaperStanding.Current => $"Your {What} is current",
        PaperStanding.OutOfDate => $"Your {What} is out of date",
        _ => $"We cannot tell whether your {What} is current",
    };

    public string Advice => (Standing, IsWrittenOn) switch
    {
        (PaperStanding.Current, _) => "The text on your paper is the same as the text below.",
        (PaperStanding.Unknown, _) => $"The address was not read whole: it ends with a day and six signs. Scan the code again, or print the {What} below.",
        (_, true) => $"The text or the numbers to call have changed. Keep what you wrote, and use the new {What} below from now on.",
        _ => $"The text or the numbers to call have changed. Print the new {What} below and throw the old one away.",
    };
}
