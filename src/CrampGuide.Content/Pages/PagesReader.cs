using CrampGuide.Content.Dialect;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Pages;

/// <summary>Reads the prose of all pages and checks that links to headings lead to one.</summary>
sealed class PagesReader(Catalog catalog)
{
    public List<Page> Read(List<(PageFile File, PageFacts Facts)> files)
    {
        var checklists = new ChecklistReader(catalog.Sources);
        var sheets = new SheetReader(catalog.Pictures);
        var pages = new List<Page>();
        var anchors = new List<(Report Report, int Line, PageAddress Target)>();
        foreach (var (file, facts) in files)
        {
            var links = new LinkReader(facts, catalog, file.Report);
            var problemsBefore = file.Report.Count;
            IReadOnlyDictionary<string, Source> sources = file.Head.HasList("sources")
                ? facts.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal)
                : new Everything<Source>(SourceIds.StandIn);
            var body = ProseReader.Read(file.Body, file.BodyLineBefore, links, sources, catalog, file.Report);
            if (body.Blocks.IsEmpty && file.Report.Count == problemsBefore) file.Report.Tell(ProseRules.Text, file.BodyLineBefore + 1, "the page has no text below its head");
            anchors.AddRange(links.Anchors.Select(anchor => (file.Report, anchor.Line, anchor.Target)));
            pages.Add(facts.Kind switch
            {
                PageKind.Checklist => checklists.Read(file, facts, body),
                PageKind.Sheet => sheets.Read(file, facts, body),
                _ => ReadTopic(file, facts, body),
            });
        }

        CheckAnchors(pages, anchors);
        return pages;
    }

    static Topic ReadTopic(PageFile file, PageFacts facts, ProseText body)
    {
        file.Head.RefuseOthers();
        return new Topic(facts, body);
    }

    static void CheckAnchors(List<Page> pages, List<(Report Report, int Line, PageAddress Target)> anchors)
    {
        var ids = pages.ToDictionary(
            page => (page.Facts.Kind, page.Facts.Slug),
            page => page.Body.Blocks.OfType<Heading>().Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal));
        foreach (var (report, line, target) in anchors.Where(anchor => ids.TryGetValue((anchor.Target.Kind, anchor.Target.Slug), out var known) && !known.Contains(anchor.Target.Anchor!)))
            report.Tell(ProseRules.LiveLinks, line, $"the page '{target.Slug}' has no heading '#{Report.Shown(target.Anchor!)}'");
    }
}
