using System.Collections.Immutable;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads <c>site.yml</c>.</summary>
sealed class SiteReader(IReadOnlySet<(PageKind, string)> pages, Report report)
{
    public Site Read(ContentFile file)
    {
        var root = DataFile.Map(file, report);
        var name = root.Text("name", 40);
        var groups = root.Maps("groups").Select(ReadGroup).ToImmutableArray();
        var places = root.Maps("body").Select(ReadPlace).ToImmutableArray();
        var sections = root.Maps("article").Select(ReadSection).ToImmutableArray();
        root.RefuseOthers();
        CheckGroups(groups, root.LineOf("groups"));
        CheckTwice(places.Select(place => place.Id), "place", root.LineOf("body"));
        CheckTwice(sections.Select(section => section.Section.Id), "section", root.LineOf("article"));
        return new Site(name, groups, places, sections);
    }

    TopicGroup ReadGroup(Fields fields)
    {
        var group = new TopicGroup(fields.Text("name", 60), Topics(fields));
        fields.RefuseOthers();
        return group;
    }

    SectionCoverage ReadSection(Fields fields)
    {
        var section = new SectionCoverage(new ArticleSection(fields.Text("id", 60), fields.Text("name", 80)), Topics(fields));
        fields.RefuseOthers();
        return section;
    }

    BodyPlace ReadPlace(Fields fields)
    {
        var id = fields.Text("id", 40);
        var name = fields.Text("name", 40);
        var sheet = fields.OptionalText("sheet", 60);
        var checklist = fields.OptionalText("checklist", 60);
        fields.RefuseOthers();
        if (sheet is null == checklist is null) report.Error(fields.Line, "a place on the body leads to a 'sheet' or to a 'checklist'");
        var target = sheet is not null ? new PageAddress(PageKind.Sheet, sheet) : new PageAddress(PageKind.Checklist, checklist ?? "");
        if (!pages.Contains((target.Kind, target.Slug))) report.Error(fields.Line, $"there is no {target.Kind.ToString().ToLowerInvariant()} '{Report.Shown(target.Slug)}'");
        return new BodyPlace(id, name, target);
    }

    ImmutableArray<string> Topics(Fields fields)
    {
        var topics = fields.Texts("topics");
        foreach (var topic in topics.Where(topic => !pages.Contains((PageKind.Topic, topic.Text))))
            report.Error(topic.Line, $"there is no topic '{Report.Shown(topic.Text)}'");
        return [.. topics.Select(topic => topic.Text)];
    }

    void CheckGroups(ImmutableArray<TopicGroup> groups, int line)
    {
        var grouped = groups.SelectMany(group => group.Topics).ToList();
        CheckTwice(grouped, "topic", line);
        foreach (var (_, slug) in pages.Where(page => page.Item1 == PageKind.Topic && !grouped.Contains(page.Item2)))
            report.Error(line, $"the topic '{slug}' stands in no group: readers would not find it");
    }

    void CheckTwice(IEnumerable<string> names, string what, int line)
    {
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
            report.Error(line, $"the {what} '{Report.Shown(twice.Key)}' stands here twice");
    }
}
