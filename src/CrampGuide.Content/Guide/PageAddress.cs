namespace CrampGuide.Content.Guide;

/// <summary>Where a link inside the guide leads. The place where it is written turns it into an address.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Slug">The page's stable name.</param>
/// <param name="Anchor">The id of a heading on it, or null for its top.</param>
public sealed record PageAddress(PageKind Kind, string Slug, string? Anchor = null)
{
    /// <summary>The page's name among all pages, such as <c>sheets/calf-cramp-now</c>: its file without the ending.</summary>
    public string Name => $"{PageFolders.All[Kind]}/{Slug}";

    /// <summary>Reads a <see cref="Name"/>; null for what cannot be one. Whether there is such a page is another matter.</summary>
    public static PageAddress? Named(string name) =>
        name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && slash < name.Length - 1 && PageFolders.Kinds.TryGetValue(name[..slash], out var kind)
            ? new PageAddress(kind, name[(slash + 1)..])
            : null;
}
