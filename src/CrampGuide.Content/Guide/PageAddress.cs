namespace CrampGuide.Content.Guide;

/// <summary>Where a link inside the guide leads. The place where it is written turns it into an address.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Slug">The page's stable name.</param>
/// <param name="Anchor">The id of a heading on it, or null for its top.</param>
public sealed record PageAddress(PageKind Kind, string Slug, string? Anchor = null);
