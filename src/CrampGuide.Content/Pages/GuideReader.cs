using System.Collections.Frozen;
using System.Collections.Immutable;
using CrampGuide.Content.Checks;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Pages;

/// <summary>
/// Reads the folder in the order in which things point to each other: sources, pictures, heads of pages, site, claims;
/// then prose, which may point to all of them; then anchors, which need all prose.
/// </summary>
sealed class GuideReader(ContentFolder folder, ReadingOptions options, List<Problem> problems)
{
    static readonly string[] DataFiles = ["claims.yml", "emergency-numbers.yml", "glossary.yml", "search.yml", "site.yml", "sources.yml"];

    readonly Dictionary<string, ContentFile> data = folder.Files.Where(file => DataFiles.Contains(file.Path)).ToDictionary(file => file.Path);

    /// <summary>The pages that were read without a fault, drafts that are left out not among them.</summary>
    public ImmutableArray<PageInHand> Pages { get; private set; } = [];

    /// <summary>Drafts that are left out.</summary>
    public ImmutableArray<Page> Drafts { get; private set; } = [];

    public GuideBook? Read()
    {
        // A folder that could not be listed: what else is missing follows from that.
        if (Unreadable.Contains("")) return null;
        CheckFiles();
        var (sourceReport, siteReport, claimReport) = (ReportOn("sources.yml"), ReportOn("site.yml"), ReportOn("claims.yml"));
        var sourceList = SourcesReader.Read(Data("sources.yml"), sourceReport);
        var sources = Known(sourceList, source => source.Id, SourceIds.StandIn, sourceReport);
        var pictures = ReadPictures();
        var files = ReadPageFiles();
        var pages = files.Select(file => (File: file, Facts: Marked(PageFactsReader.Read(file, sources)))).ToList();
        var known = pages.Select(page => page.Facts).Concat(UnreadPages(files.Select(file => (file.Kind, file.Slug)).ToHashSet())).ToDictionary(page => (page.Kind, page.Slug));
        var slugs = known.Keys.ToHashSet();
        var drafts = pages.Select(page => page.Facts).Where(facts => facts.IsDraft && !options.WithDrafts).ToList();
        var leftOut = new LeftOut(drafts);
        var paper = new PaperFormsReader(slugs, leftOut, siteReport);
        var site = new SiteReader(slugs, leftOut, paper, siteReport).Read(Data("site.yml"));
        var sections = Known(site.Sections.Select(coverage => coverage.Section), section => section.Id, id => new ArticleSection(id, ""), siteReport);
        var claims = new ClaimsReader(sections, sources).Read(Data("claims.yml"), claimReport);
        var catalog = new Catalog
        {
            Sources = sources,
            Claims = Known(claims, claim => claim.Id, id => new Claim(id, new ArticleSection("", ""), "", default, "", "", []), claimReport),
            Pictures = pictures,
            Pages = known,
            LeftOut = leftOut,
        };
        var read = new PagesReader(catalog).Read(pages);
        var (main, countries, numberSources) = NumbersReader.Read(Data("emergency-numbers.yml"), sources, ReportOn("emergency-numbers.yml"));
        var search = WordsReader.ReadSearch(Data("search.yml"), Checklists(slugs), leftOut, ReportOn("search.yml"));
        var glossary = WordsReader.ReadGlossary(Data("glossary.yml"), ReportOn("glossary.yml"));
        FormerNames.Check(pages);
        Drafts = [.. read.Where(page => leftOut.Holds(page.Facts.Kind, page.Facts.Slug))];
        read.RemoveAll(page => leftOut.Holds(page.Facts.Kind, page.Facts.Slug));
        // Of a page with faults, what is missing may follow from them.
        var faulty = files.Where(file => file.Report.Count > 0).Select(file => file.Report.File).ToHashSet(StringComparer.Ordinal);
        Pages = [.. read.Where(page => !faulty.Contains(page.Facts.File)).Select(page => new PageInHand(page))];
        problems.AddRange(Pages.SelectMany(AllChecks.Of));
        var forms = paper.Make(Pages.Select(page => page.Page));
        if (forms is null || problems.Any(problem => problem.Severity == Severity.Error)) return null;
        var marker = new GlossaryMarker(glossary);
        return new GuideBook(site, read.Select(page => page is Topic ? page with { Body = marker.Mark(page.Body, page.Facts.Title) } : page), claims, sourceList, main, countries, numberSources, glossary, search, forms)
        {
            DraftsLeftOut = [.. drafts.Select(facts => facts.File)],
        };
    }

    // In its title a draft is marked wherever it is named: in lists, cards, results, on paper.
    static PageFacts Marked(PageFacts facts) => facts.IsDraft ? facts with { Title = PageFacts.DraftMark + facts.Title } : facts;

    static HashSet<string> Checklists(IEnumerable<(PageKind Kind, string Slug)> pages) =>
        pages.Where(page => page.Kind == PageKind.Checklist).Select(page => page.Slug).ToHashSet(StringComparer.Ordinal);

    void CheckFiles()
    {
        foreach (var missing in DataFiles.Where(name => !data.ContainsKey(name) && !Unreadable.Contains(name)))
            ReportOn(missing).Tell(FileRules.Present, 1, "this file is missing");
        foreach (var file in folder.Files.Where(file => !IsKnown(file)))
            ReportOn(file.Path).Tell(FileRules.InItsPlace, 1, "this file has no place in the folder: pages are .md files in topics, checklists and sheets, drawings .svg files in pictures");
    }

    static bool IsKnown(ContentFile file) =>
        DataFiles.Contains(file.Path)
        || file.Path == "README.md"
        || IsPage(file)
        || IsPicture(file);

    static bool IsPage(ContentFile file) => PageFolders.Kinds.ContainsKey(file.Folder) && file.Path.EndsWith(".md", StringComparison.Ordinal);

    static bool IsPicture(ContentFile file) => file.Folder == "pictures" && file.Path.EndsWith(".svg", StringComparison.Ordinal);

    // Files that are there and could not be loaded; that has been reported.
    IEnumerable<string> Unreadable => folder.Problems.Select(problem => problem.File[folder.Name.Length..].TrimStart('/'));

    ContentFile? Data(string name) => data.GetValueOrDefault(name);

    Dictionary<string, Picture> ReadPictures() => folder.Files
        .Where(IsPicture)
        .Select(file => PictureReader.Read(file, ReportOn(file.Path)))
        .Concat(Unreadable.Select(Named).Where(IsPicture).Select(file => PictureReader.StandIn(file.Name)))
        .ToDictionary(picture => picture.Name, StringComparer.Ordinal);

    List<PageFile> ReadPageFiles() => [.. folder.Files
        .Where(IsPage)
        .Select(file => PageFile.Read(file, PageFolders.Kinds[file.Folder], ReportOn(file.Path)))
        .OfType<PageFile>()];

    // Links to a page that could not be read are not dead: its own fault is the one to mend.
    IEnumerable<PageFacts> UnreadPages(HashSet<(PageKind, string)> read) => folder.Files
        .Concat(Unreadable.Select(Named))
        .Where(IsPage)
        .Where(file => !read.Contains((PageFolders.Kinds[file.Folder], file.Name)))
        .Select(file => new PageFacts
        {
            Kind = PageFolders.Kinds[file.Folder],
            Slug = file.Name,
            File = file.Path,
            Title = "",
            Summary = "",
            Also = [],
            Freshness = new Freshness(default, default, null, []),
            Sources = [],
            Codes = [],
            SafetyPoints = [],
            Former = [],
            Lines = FrozenDictionary<string, int>.Empty,
        });

    static ContentFile Named(string path) => new(path, ReadOnlyMemory<byte>.Empty);

    // A second item with the same id is reported where it stands; here the first one counts.
    IReadOnlyDictionary<string, T> Known<T>(IEnumerable<T> items, Func<T, string> id, Func<string, T> standIn, Report report)
    {
        var byId = items.GroupBy(id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return byId.Count == 0 && (report.Count > 0 || !data.ContainsKey(Path.GetFileName(report.File))) ? new Everything<T>(standIn) : byId;
    }

    Report ReportOn(string path) => new($"{folder.Name}/{path}", problems);
}
