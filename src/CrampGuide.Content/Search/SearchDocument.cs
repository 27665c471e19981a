using System.Collections.Frozen;
using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search;

/// <summary>What a hit is, and what it weighs there. Fixed weights: on a site about one subject, a word's rarity says little.</summary>
enum Field
{
    Body = 2,
    Claim = 4,
    Callout = 5,
    Summary = 6,
    Heading = 8,
    Asked = 12,
    Also = 14,
    Title = 16,
}

/// <summary>Something search can find: a page with its sections, or a claim.</summary>
sealed class SearchDocument
{
    public required ResultKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The page, null for a claim.</summary>
    public PageAddress? Page { get; init; }

    /// <summary>The claim, null for a page.</summary>
    public Claim? Claim { get; init; }

    /// <summary>What a result shows when no sentence fits better.</summary>
    public required string Summary { get; init; }

    /// <summary>The parts a result can lead to; the first is the page's top.</summary>
    public required ImmutableArray<SearchSection> Sections { get; init; }

    /// <summary>The best field in which each term stands.</summary>
    public required FrozenDictionary<string, Field> Terms { get; init; }

    /// <summary>Title and other names, each as terms parted by spaces: a query that is one of them wins.</summary>
    public required FrozenSet<string> Names { get; init; }
}

/// <summary>A part of a page with an anchor of its own.</summary>
/// <param name="Anchor">The heading's id, or null for the top.</param>
/// <param name="Heading">The heading, or null for the top.</param>
/// <param name="Text">Its text, for snippets.</param>
/// <param name="Terms">Terms in heading and text, each once. They are only gone through, for which a set would be a waste of memory.</param>
sealed record SearchSection(string? Anchor, string? Heading, string Text, ImmutableArray<string> Terms);
