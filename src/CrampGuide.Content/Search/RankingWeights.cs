using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>What counts how much. Few numbers, each chosen from the middle of a range in which it hardly matters.</summary>
sealed record RankingWeights
{
    public static RankingWeights Default { get; } = new();

    /// <summary>By <see cref="Field"/>: title, other names, asked, summary, headings, callouts, claims, body.</summary>
    public ImmutableArray<float> Fields { get; init; } = [4, 3, 0.5f, 2, 2, 1, 3, 1];

    /// <summary>How much a long field takes from the weight of a word in it: b of BM25.</summary>
    public float Length { get; init; } = 0.5f;

    /// <summary>How soon more of the same word adds nothing: k1 of BM25.</summary>
    public float Saturation { get; init; } = 8;

    /// <summary>What a word is worth that only means the same.</summary>
    public float Synonym { get; init; } = 0.7f;

    /// <summary>How far a word with synonyms counts for its own rarity, and not for theirs: "sneakers" are rare, shoes are not.</summary>
    public float OwnRarity { get; init; } = 0.5f;

    /// <summary>What the end of a word is worth that was not typed.</summary>
    public float Prefix { get; init; } = 0.7f;

    /// <summary>What a word is worth that may have been meant.</summary>
    public float Meant { get; init; } = 0.6f;

    /// <summary>The power of the share of the query that a document has.</summary>
    public float Coverage { get; init; } = 0.5f;

    /// <summary>What the nearest of a document's phrases counts beside its words.</summary>
    public float Phrase { get; init; } = 0.5f;

    /// <summary>How much the nearest phrase counts before the others: the power of their mean.</summary>
    public int PhrasePower { get; init; } = 4;

    /// <summary>What it counts that the very name of a page was typed: who types it means that page.</summary>
    public float SameName { get; init; } = 1;

    /// <summary>How much a phrase loses by words that were not asked for; 1 is a cosine.</summary>
    public float PhraseLength { get; init; } = 0.75f;

    /// <summary>What words that say little count in phrases: "why do I" and "how do I" ask for different pages.</summary>
    public float Small { get; init; } = 0.5f;

    /// <summary>By <see cref="ResultKind"/>: a claim is a detail; a page that says the same comes first.</summary>
    public ImmutableArray<float> Kinds { get; init; } = [1, 0.95f, 0.9f, 0.9f];
}
