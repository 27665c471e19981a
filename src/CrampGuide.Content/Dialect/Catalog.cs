using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;

namespace CrampGuide.Content.Dialect;

/// <summary>What prose can point to: everything known before any prose is read.</summary>
sealed class Catalog
{
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required IReadOnlyDictionary<string, Claim> Claims { get; init; }

    public required IReadOnlyDictionary<string, Picture> Pictures { get; init; }

    /// <summary>Drafts that are left out of the guide: nothing that is published may lead to them.</summary>
    public required LeftOut LeftOut { get; init; }

    /// <summary>Pages by kind and slug, drafts too.</summary>
    public required IReadOnlyDictionary<(PageKind, string), PageFacts> Pages { get; init; }
}
