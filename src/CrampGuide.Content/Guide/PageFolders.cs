using System.Collections.Frozen;

namespace CrampGuide.Content.Guide;

/// <summary>The folder in which each kind of page stands.</summary>
static class PageFolders
{
    public static readonly FrozenDictionary<PageKind, string> All = new Dictionary<PageKind, string>
    {
        [PageKind.Topic] = "topics",
        [PageKind.Checklist] = "checklists",
        [PageKind.Sheet] = "sheets",
    }.ToFrozenDictionary();

    /// <summary>The same, by folder.</summary>
    public static readonly FrozenDictionary<string, PageKind> Kinds = All.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
}
