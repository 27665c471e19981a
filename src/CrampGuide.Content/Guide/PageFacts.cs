using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrampGuide.Content.Guide;

/// <summary>What every page of the guide says about itself: the front matter that all kinds share.</summary>
public sealed record PageFacts
{
    /// <summary>What stands in front of a draft's name wherever it is named.</summary>
    public const string DraftMark = "Draft: ";

    /// <summary>The kind of page.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>The stable name in the address: small letters, digits and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>The file it was read from, for problems.</summary>
    public required string File { get; init; }

    /// <summary>The page's name, at most 80 characters.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence, at most 200 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>Other names that people use; search knows them.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>Queries that the page answers, as people type them: for search alone, shown to no reader.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>When it was checked, by whom, and what has changed.</summary>
    public required Freshness Freshness { get; init; }

    /// <summary>The page's sources; a source's number on the page is its place in this list, from 1.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Clinical codes; empty where there are none.</summary>
    public required ImmutableArray<ClinicalCode> Codes { get; init; }

    /// <summary>Ids of the safety points (B01 to B36) the page covers.</summary>
    public required ImmutableArray<string> SafetyPoints { get; init; }

    /// <summary>Slugs the page had before; they redirect.</summary>
    public required ImmutableArray<string> Former { get; init; }

    /// <summary>Whether it is a draft: shown to its author only.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Where the keys of its head stand, for problems.</summary>
    public required FrozenDictionary<string, int> Lines { get; init; }

    /// <summary>The line of a key of its head, from 1; where there is none, that of the head.</summary>
    public int LineOf(string key) => Lines.GetValueOrDefault(key, 1);

    /// <summary>The page's own address.</summary>
    public PageAddress Address => new(Kind, Slug);
}

/// <summary>A clinical code of a page.</summary>
/// <param name="System">The coding system, such as ICD-10.</param>
/// <param name="Code">The code in it.</param>
/// <param name="Meaning">What the system calls it.</param>
public sealed record ClinicalCode(string System, string Code, string Meaning);
