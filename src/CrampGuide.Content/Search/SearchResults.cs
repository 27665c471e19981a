using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search;

/// <summary>What kind of thing a result is.</summary>
public enum ResultKind
{
    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A red-flag checklist.</summary>
    Checklist,

    /// <summary>A first-aid sheet.</summary>
    Sheet,

    /// <summary>A row of the claims register.</summary>
    Claim,
}

/// <summary>What came of a query.</summary>
/// <param name="Query">The query as typed, cut to a bearable length.</param>
/// <param name="Searched">The query after correction; the same as <paramref name="Query"/> in words when nothing was corrected.</param>
/// <param name="Corrected">Whether a word was corrected.</param>
/// <param name="Results">Best first.</param>
/// <param name="Emergency">What the banner above the results must say, or null.</param>
public sealed record SearchResults(
    string Query, string Searched, bool Corrected, ImmutableArray<SearchResult> Results, EmergencyMatch? Emergency)
{
    /// <summary>Words that the guide has nothing for, such as the name of a medicine it does not know. They count for nothing in the results.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];
}

/// <summary>A page or a claim that fits.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Page">Where it leads, with the best section as anchor; null for a claim.</param>
/// <param name="Claim">The claim; null for a page.</param>
/// <param name="Section">The heading of the best section, or null for the page as a whole.</param>
/// <param name="Snippet">A sentence or two, with the words that fit marked.</param>
public sealed record SearchResult(
    ResultKind Kind, string Title, PageAddress? Page, Claim? Claim, string? Section, ImmutableArray<SnippetPart> Snippet);

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marked">Whether they fit the query.</param>
public sealed record SnippetPart(string Text, bool Marked);

/// <summary>A query that may mean a red flag.</summary>
/// <param name="Checklist">The checklist to open; null for crisis help.</param>
public sealed record EmergencyMatch(string? Checklist)
{
    /// <summary>How fast to act: at once, or today.</summary>
    public Urgency Urgency { get; init; } = Urgency.Emergency;

    /// <summary>A sign of the body beside thoughts of suicide or self-harm, which needs help as well; null for all others.</summary>
    public EmergencyMatch? Beside { get; init; }

    /// <summary>Whether the query speaks of suicide or self-harm.</summary>
    public bool IsCrisis => Checklist is null;
}
