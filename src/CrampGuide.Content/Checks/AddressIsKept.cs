using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>An address that readers had leads somewhere for ever. Told only where the repository's history knows the old page.</summary>
static class AddressIsKept
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0622",
        "The name of a page that is gone stands under 'former' of another.",
        "Links, bookmarks and the addresses on printed sheets go on being used. Without it they lead nowhere.",
        "topics/cold-water.md is renamed to topics/swimming.md, and nothing else is done",
        "former: [cold-water] in topics/swimming.md");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var files = hand.Folder.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, folder) in PageFolders.All)
        {
            foreach (var path in hand.Options.History.Versions.Keys.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) && !files.Contains(path)).Order(StringComparer.Ordinal))
            {
                var slug = path[(folder.Length + 1)..^3];
                if (hand.Guide.NewSlug(kind, slug) is null && !WasDraft(hand, path, kind))
                    yield return new Finding(hand.File("site.yml"), 1, $"the page {path} is gone, and its old address leads nowhere: put '{Report.Shown(slug)}' under 'former' of the page that says the same now");
            }
        }
    }

    static bool WasDraft(GuideInHand hand, string path, PageKind kind) =>
        TextVersion.OfPage(new Files.ContentFile(path, hand.Options.History.Versions[path][0].Bytes), kind) is not { IsDraft: false };
}
