using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search;

/// <summary>Where in a document a word stands.</summary>
enum Field : byte
{
    Title,
    Also,
    Asked,
    Summary,
    Heading,
    Callout,
    Claim,
    Body,
}

/// <summary>A word in a document, as a number: its term and its field. A guide has millions of them.</summary>
readonly record struct Token(int Packed)
{
    const int TermBits = 28;

    public Token(int term, Field field)
        : this(term | ((int)field << TermBits))
    {
    }

    public int Term => Packed & ((1 << TermBits) - 1);

    public Field Field => (Field)(Packed >>> TermBits);
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

    /// <summary>Title, other names and queries that it answers, each by itself.</summary>
    public required ImmutableArray<ImmutableArray<Token>> Phrases { get; init; }

    /// <summary>All words, in runs: those of different runs do not stand next to each other.</summary>
    public IEnumerable<ImmutableArray<Token>> Runs => Phrases.Concat(Sections.Select(section => section.Tokens));
}

/// <summary>A part of a page with an anchor of its own.</summary>
/// <param name="Anchor">The heading's id, or null for the top.</param>
/// <param name="Heading">The heading, or null for the top.</param>
/// <param name="Text">Its text, for snippets.</param>
/// <param name="Tokens">Words of heading and text, in order.</param>
/// <param name="Sentences">The sentences of the text.</param>
sealed record SearchSection(string? Anchor, string? Heading, string Text, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences);

/// <summary>A sentence: where it starts in its section's text, and which of the section's words it has.</summary>
readonly record struct Sentence(int Start, int Length, int FirstToken, int Tokens);
