using System.Collections.Immutable;

namespace CrampGuide.Content.Guide;

/// <summary>What the evidence says of a claim.</summary>
public enum Verdict
{
    /// <summary>Following it can do serious harm.</summary>
    Dangerous,

    /// <summary>The evidence is against it.</summary>
    Wrong,

    /// <summary>It may do more harm than good.</summary>
    NotRecommended,

    /// <summary>It may be so; nobody has shown it.</summary>
    Unproven,

    /// <summary>The evidence is for it.</summary>
    Supported,
}

/// <summary>How a verdict is shown: always a sign and a word, never colour alone.</summary>
public static class VerdictNames
{
    /// <summary>The word for readers.</summary>
    public static string Name(this Verdict verdict) => verdict switch
    {
        Verdict.Dangerous => "Dangerous",
        Verdict.Wrong => "Wrong",
        Verdict.NotRecommended => "Not recommended",
        Verdict.Unproven => "Not proven",
        _ => "Supported",
    };

    /// <summary>The sign beside the word.</summary>
    public static string Sign(this Verdict verdict) => verdict switch
    {
        Verdict.Dangerous => "▲",
        Verdict.Wrong => "✕",
        Verdict.NotRecommended => "–",
        Verdict.Unproven => "○",
        _ => "✓",
    };

    /// <summary>The word in content files, addresses and style sheets.</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Dangerous => "dangerous",
        Verdict.Wrong => "wrong",
        Verdict.NotRecommended => "not-recommended",
        Verdict.Unproven => "unproven",
        _ => "supported",
    };
}

/// <summary>A claim of the source article, weighed.</summary>
/// <param name="Id">C001 to C180; its permanent address in the register.</param>
/// <param name="Section">The article's section it stands in.</param>
/// <param name="Text">The claim in a few plain words, never as an instruction when it is dangerous.</param>
/// <param name="Verdict">What the evidence says of it.</param>
/// <param name="Evidence">Why.</param>
/// <param name="Instead">What to do, or to know, instead; understandable by itself.</param>
/// <param name="Sources">Where that comes from; empty where no source was found, which the page then says.</param>
public sealed record Claim(
    string Id, ArticleSection Section, string Text, Verdict Verdict, string Evidence, string Instead, ImmutableArray<Source> Sources)
{
    /// <summary>Where it stands in claims.yml, from 1, for problems.</summary>
    public int Line { get; init; }
}
