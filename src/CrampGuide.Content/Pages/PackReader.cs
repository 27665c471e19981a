using System.Collections.Immutable;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads the ready-made packs of <c>site.yml</c>.</summary>
/// <param name="pages">Pages that are there, drafts too.</param>
/// <param name="leftOut">Drafts that are left out of the guide, and so of every pack.</param>
sealed class PackReader(IReadOnlySet<(PageKind, string)> pages, LeftOut leftOut)
{
    // It stands at the foot of each page, beside the date and the page's number.
    const int LongestTitle = 40;

    readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public ImmutableArray<Pack> Read(Fields root) => [.. root.OptionalMaps("packs").Select(ReadPack).Where(pack => !pack.Items.IsEmpty)];

    Pack ReadPack(Fields fields)
    {
        var id = fields.Text("id", 40);
        if (id.Length > 0 && !PageFile.IsSlug(id)) fields.Report.Tell(PageRules.Ids, fields.LineOf("id"), $"the id of a pack is small letters, digits and hyphens, not '{Report.Shown(id)}'");
        else if (id.Length > 0 && !ids.Add(id)) fields.Report.Tell(PageRules.Once, fields.LineOf("id"), $"the pack '{id}' stands here twice");
        var title = fields.Text("title", LongestTitle);
        var summary = fields.Text("summary", 200);
        var items = fields.Texts("items");
        if (items.IsEmpty && fields.HasList("items")) fields.Report.Tell(YamlRules.NotEmpty, fields.LineOf("items"), "a pack holds at least one page");
        fields.RefuseOthers();
        return new Pack(id, title, summary, [.. Items(items, fields.Report)]);
    }

    List<PageAddress> Items(ImmutableArray<Located> names, Report report)
    {
        var items = new List<PageAddress>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Text.Length > 0))
        {
            if (PageAddress.Named(name.Text) is not { } item) report.Tell(PageRules.Exists, name.Line, $"'{Report.Shown(name.Text)}' names no page: write its folder and its name, such as sheets/calf-cramp-now");
            else if (!pages.Contains((item.Kind, item.Slug)) && !IsForm(item)) report.Tell(PageRules.Exists, name.Line, $"there is no {item.Kind.ToString().ToLowerInvariant()} '{Report.Shown(item.Slug)}'");
            else if (!seen.Add(item.Name)) report.Tell(PageRules.Once, name.Line, $"the page '{item.Name}' stands in this pack twice");
            else if (!leftOut.Holds(item.Kind, item.Slug)) items.Add(item);
        }

        return items;
    }

    // Of these no file is there; that its topic is no draft is seen where it is made.
    static bool IsForm(PageAddress item) => item.Kind == PageKind.Sheet && PaperForms.Slugs.Contains(item.Slug);
}
