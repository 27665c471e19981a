using System.Collections.Frozen;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>Words that people put between the telling ones, by their stem. None of them turns a sentence round.</summary>
static class SmallWords
{
    static readonly FrozenSet<string> Empty = Stems(
        "a an the my his her their your our is are was were am be im ive i");

    static readonly FrozenSet<string> Skipped = Stems(
        "been being has have had having it its he she hes shes they theyre theyve we you youre me him them this that these those there theres which of to in into at for with on by from as and or so very really too "
        + "quite rather just bit little kind sort now also please then get gets getting got go goes going gone went do does did doing will would should could can maybe perhaps "
        + "feel feels feeling felt look looks looking looked seem seems seemed become became turn turned turning start started starting keep keeps keeping suddenly sudden all "
        + "still even some like about around since when while because if whole entire only bloody literally actually completely totally proper properly extremely absolutely "
        + "today tonight yesterday last morning who whos what whats how why hi hello help doctor something thing say says said think thinks thought know");

    /// <summary>Counts for nothing, in a phrase as in a query.</summary>
    public static bool IsEmpty(string stem) => Empty.Contains(stem);

    /// <summary>May stand between the words of a phrase.</summary>
    public static bool IsSkipped(string stem) => Empty.Contains(stem) || Skipped.Contains(stem);

    static FrozenSet<string> Stems(string words) => words.Split(' ').Select(Words.Stem).ToFrozenSet(StringComparer.Ordinal);
}
