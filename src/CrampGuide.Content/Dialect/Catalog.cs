using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;

namespace CrampGuide.Content.Dialect;

/// <summary>What prose can point to: everything known before any prose is read.</summary>
sealed class Catalog
{
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required IReadOnlyDictionary<string, Claim> Claims { get; init; }

    public required IReadOnlyDictionary<string, Picture> Pictures { get; init; }

    /// <summary>Pages by kind and slug.</summary>
    public required IReadOnlyDictionary<(PageKind, string), PageFacts> Pages { get; init; }
}
