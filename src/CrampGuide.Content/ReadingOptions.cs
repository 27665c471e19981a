using CrampGuide.Content.Checks;

namespace CrampGuide.Content;

/// <summary>What a reading is held against besides the folder itself. The library has no clock and runs no other program.</summary>
public sealed record ReadingOptions
{
    /// <summary>The day on which pages may be due for their next check; null where dates are not looked at.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether drafts are part of the guide. If not, they are left out everywhere, and no page may link to them.</summary>
    public bool WithDrafts { get; init; }

    /// <summary>What the pages said before, as far as the repository's history can tell; empty where it cannot.</summary>
    public PageHistory History { get; init; } = PageHistory.None;
}
