using System.Collections.Immutable;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads <c>site.yml</c>.</summary>
/// <param name="pages">Pages that are there, drafts too.</param>
/// <param name="leftOut">Drafts that are left out of the guide.</param>
/// <param name="paper">Who reads what paper is made from.</param>
/// <param name="report">Where faults go.</param>
sealed class SiteReader(IReadOnlySet<(PageKind, string)> pages, LeftOut leftOut, PaperFormsReader paper, Report report)
{
    readonly List<Located> grouped = [];
    readonly List<Located> placeIds = [];
    readonly List<Located> sectionIds = [];

    public Site Read(ContentFile? file)
    {
        var root = DataFile.Map(file, report);
        var name = root.Text("name", 40);
        var groups = root.Maps("groups").Select(ReadGroup).Where(group => !group.Topics.IsEmpty).ToImmutableArray();
        var checklists = Pages(root, "checklists", PageKind.Checklist);
        var places = root.Maps("body").Select(ReadPlace).ToImmutableArray();
        var sections = root.Maps("article").Select(ReadSection).ToImmutableArray();
        var packs = new PackReader(pages, leftOut).Read(root);
        paper.Read(root.Map("paper"));
        var registers = root.Map("registers");
        var freshness = FreshnessReader.Read(registers);
        registers.RefuseOthers();
        root.RefuseOthers();
        CheckTwice(grouped, "topic");
        CheckTwice(placeIds, "place");
        CheckTwice(sectionIds, "section");
        CheckTwice(checklists, "checklist");
        if (root.HasList("groups")) CheckAllStand(PageKind.Topic, grouped, root.LineOf("groups"), "in no group");
        if (root.HasList("checklists")) CheckAllStand(PageKind.Checklist, checklists, root.LineOf("checklists"), "not in 'checklists'");
        return new Site(name, groups, [.. Published(checklists, PageKind.Checklist)], places, sections, freshness) { Packs = packs };
    }

    TopicGroup ReadGroup(Fields fields)
    {
        var name = fields.Text("name", 60);
        var topics = Topics(fields);
        grouped.AddRange(topics);
        fields.RefuseOthers();
        return new TopicGroup(name, [.. Published(topics, PageKind.Topic)]);
    }

    SectionCoverage ReadSection(Fields fields)
    {
        var section = new ArticleSection(fields.Text("id", 60), fields.Text("name", 80));
        sectionIds.Add(new Located(fields.LineOf("id"), section.Id));
        var changed = fields.Text("changed", 400);
        var topics = Topics(fields);
        if (topics.IsEmpty && fields.HasList("topics")) fields.Report.Tell(YamlRules.NotEmpty, fields.LineOf("topics"), "every section of the article is covered by at least one topic");
        foreach (var topic in topics) leftOut.Check(PageKind.Topic, topic.Text, topic.Line, report);
        fields.RefuseOthers();
        return new SectionCoverage(section, changed, [.. topics.Select(topic => topic.Text)]);
    }

    BodyPlace ReadPlace(Fields fields)
    {
        var id = fields.Text("id", 40);
        placeIds.Add(new Located(fields.LineOf("id"), id));
        var name = fields.Text("name", 40);
        var sheet = fields.OptionalText("sheet", 60);
        var checklist = fields.OptionalText("checklist", 60);
        fields.RefuseOthers();
        if (sheet is null == checklist is null) fields.Report.Tell(PageRules.Listed, fields.Line, "a place on the body leads to a 'sheet' or to a 'checklist'");
        var target = sheet is not null ? new PageAddress(PageKind.Sheet, sheet) : new PageAddress(PageKind.Checklist, checklist ?? "");
        if (target.Slug.Length > 0 && !pages.Contains((target.Kind, target.Slug))) report.Tell(PageRules.Exists, fields.Line, $"there is no {target.Kind.ToString().ToLowerInvariant()} '{Report.Shown(target.Slug)}'");
        leftOut.Check(target.Kind, target.Slug, fields.Line, report);
        return new BodyPlace(id, name, target);
    }

    ImmutableArray<Located> Topics(Fields fields) => Pages(fields, "topics", PageKind.Topic);

    ImmutableArray<Located> Pages(Fields fields, string key, PageKind kind)
    {
        var slugs = fields.Texts(key);
        foreach (var slug in slugs.Where(slug => slug.Text.Length > 0 && !pages.Contains((kind, slug.Text))))
            report.Tell(PageRules.Exists, slug.Line, $"there is no {kind.ToString().ToLowerInvariant()} '{Report.Shown(slug.Text)}'");
        return slugs;
    }

    // A draft has its place in the order before it is published, and readers do not see it there.
    IEnumerable<string> Published(IEnumerable<Located> slugs, PageKind kind) => slugs.Select(slug => slug.Text).Where(slug => !leftOut.Holds(kind, slug));

    void CheckAllStand(PageKind kind, IReadOnlyCollection<Located> named, int line, string where)
    {
        var standing = named.Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, slug) in pages.Where(page => page.Item1 == kind && !standing.Contains(page.Item2)))
            report.Tell(PageRules.Listed, line, $"the {kind.ToString().ToLowerInvariant()} '{slug}' stands {where}: readers would not find it");
    }

    void CheckTwice(IEnumerable<Located> names, string what)
    {
        foreach (var again in names.Where(name => name.Text.Length > 0).GroupBy(name => name.Text).SelectMany(group => group.Skip(1)))
            report.Tell(PageRules.Once, again.Line, $"the {what} '{Report.Shown(again.Text)}' stands here twice");
    }
}
