using CrampGuide.Content.Guide;
using CrampGuide.Content.Search;

namespace CrampGuide.Content;

/// <summary>One good reading of the content folder: the guide, its search index and its version. Immutable.</summary>
/// <param name="Guide">All of the guide.</param>
/// <param name="Search">The index over it.</param>
/// <param name="Version">10 hexadecimal digits, the same for the same bytes of content.</param>
public sealed record Edition(GuideBook Guide, SearchIndex Search, string Version);
