using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;
using CrampGuide.Web.Pages.Shared;

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

    /// <summary>Its text is that of another paper.</summary>
    Another,
}

/// <summary>Whether a paper carries today's text, and what has changed since.</summary>
/// <param name="What">What the paper is called: "sheet".</param>
/// <param name="IsWrittenOn">Whether people write on it: then it is never to be thrown away.</param>
/// <param name="Standing">How it stands to today's text.</param>
/// <param name="Since">The dated changes since it was printed, safety first.</param>
/// <param name="IsDated">Whether the day is known on which it was printed.</param>
sealed record PaperCheck(string What, bool IsWrittenOn, PaperStanding Standing, IReadOnlyList<Change> Since, bool IsDated)
{
    /// <summary>The paper whose text it has, if that is another one.</summary>
    public OtherPaper? Other { get; private init; }

    /// <summary>What cannot be about the day on which it was printed, if anything.</summary>
    public string? OddDay { get; private init; }

    bool HasMark { get; init; }

    bool HasSeveralMarks { get; init; }

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
        [.. freshness.Changes.Where(change => address.Day(today) is not { } day || change.Date >= day).OrderByDescending(change => change.Safety)],
        address.Day(today) is not null)
    { HasMark = address.Mark.Length > 0, HasSeveralMarks = address.HasSeveralMarks, OddDay = OddDayOf(address, today) };

    static string? OddDayOf(PaperAddress address, DateOnly today) => address.NamedDay switch
    {
        { } day when day > today => $"But its address says that it was printed on {Dates.Long(day)}, and that day has not come yet. Check the date on the paper.",
        null when address.Printed.Length > 0 => "But the date in its address is not a date. Check it on the paper.",
        _ => null,
    };

    /// <summary>The same, unless another paper has that text today.</summary>
    public PaperCheck OrOf(Func<OtherPaper?> find) => Standing == PaperStanding.OutOfDate && find() is { } other ? this with { Standing = PaperStanding.Another, Other = other } : this;

    public string Verdict => Standing switch
    {
        PaperStanding.Current => $"Your {What} is current",
        PaperStanding.OutOfDate => $"Your {What} is out of date",
        PaperStanding.Another => "Your paper is another one",
        _ => $"We cannot tell whether your {What} is current",
    };

    public string Advice => (Standing, IsWrittenOn) switch
    {
        (PaperStanding.Current, _) => "The text on your paper is the same as the text below.",
        (PaperStanding.Unknown, _) when HasSeveralMarks => $"Its address has \"text=\" more than once, and they differ. Scan the code again, or print the {What} below.",
        (PaperStanding.Unknown, _) when !HasMark => $"Its address lacks \"text=\" with six signs. Scan the code again, or print the {What} below.",
        (PaperStanding.Unknown, _) => $"The six signs behind \"text=\" in its address are not one of our marks. Check each against the paper, scan the code again, or print the {What} below.",
        (PaperStanding.Another, _) => $"The signs behind \"text=\" in its address belong to “{Other!.Title}”.",
        (_, true) => $"The text or the numbers to call have changed. Keep what you wrote, and use the new {What} below from now on.",
        _ => $"The text or the numbers to call have changed. Print the new {What} below and throw the old one away.",
    };
}
