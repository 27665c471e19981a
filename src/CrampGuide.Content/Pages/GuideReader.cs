using System.Collections.Immutable;
using CrampGuide.Content.Checks;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;

namespace CrampGuide.Content.Pages;

/// <summary>
/// Reads the folder in the order in which things point to each other: sources, pictures, heads of pages, site, claims;
/// then prose, which may point to all of them; then anchors, which need all prose.
/// </summary>
sealed class GuideReader(ContentFolder folder, List<Problem> problems)
{
    static readonly Dictionary<string, PageKind> Folders = new(StringComparer.Ordinal)
    {
        ["topics"] = PageKind.Topic,
        ["checklists"] = PageKind.Checklist,
        ["sheets"] = PageKind.Sheet,
    };

    static readonly string[] DataFiles = ["claims.yml", "emergency-numbers.yml", "glossary.yml", "search.yml", "site.yml", "sources.yml"];

    readonly Dictionary<string, ContentFile> data = folder.Files.Where(file => DataFiles.Contains(file.Path)).ToDictionary(file => file.Path);

    public GuideBook? Read()
    {
        CheckFiles();
        if (data.Count < DataFiles.Length) return null;
        var sourceList = SourcesReader.Read(data["sources.yml"], ReportOn("sources.yml"));
        var sources = ById(sourceList, source => source.Id);
        var pictures = ReadPictures();
        var files = ReadPageFiles();
        var pages = files.Select(file => (File: file, Facts: PageFactsReader.Read(file, sources))).ToList();
        var slugs = pages.Select(page => (page.Facts.Kind, page.Facts.Slug)).ToHashSet();
        var site = new SiteReader(slugs, ReportOn("site.yml")).Read(data["site.yml"]);
        var sections = ById(site.Sections.Select(coverage => coverage.Section), section => section.Id);
        var claims = new ClaimsReader(sections, sources).Read(data["claims.yml"], ReportOn("claims.yml"));
        var catalog = new Catalog
        {
            Sources = sources,
            Claims = ById(claims, claim => claim.Id),
            Pictures = pictures,
            Pages = pages.ToDictionary(page => (page.Facts.Kind, page.Facts.Slug), page => page.Facts),
        };
        var read = new PagesReader(catalog).Read(pages);
        var (main, countries) = NumbersReader.Read(data["emergency-numbers.yml"], ReportOn("emergency-numbers.yml"));
        var checklists = slugs.Where(slug => slug.Kind == PageKind.Checklist).Select(slug => slug.Slug).ToHashSet(StringComparer.Ordinal);
        var search = WordsReader.ReadSearch(data["search.yml"], checklists, ReportOn("search.yml"));
        var glossary = WordsReader.ReadGlossary(data["glossary.yml"], ReportOn("glossary.yml"));
        FormerNames.Check(pages.Select(page => page.Facts), problems);
        if (problems.Any(problem => problem.Severity == Severity.Error)) return null;
        return new GuideBook(site, read, claims, sourceList, main, countries, glossary, search);
    }

    void CheckFiles()
    {
        foreach (var missing in DataFiles.Where(name => !data.ContainsKey(name)))
            ReportOn(missing).Error(1, "this file is missing");
        foreach (var file in folder.Files.Where(file => !IsKnown(file)))
            ReportOn(file.Path).Error(1, "this file has no place in the folder: pages are .md files in topics, checklists and sheets, drawings .svg files in pictures");
    }

    static bool IsKnown(ContentFile file) =>
        DataFiles.Contains(file.Path)
        || file.Path == "README.md"
        || (Folders.ContainsKey(file.Folder) && file.Path.EndsWith(".md", StringComparison.Ordinal))
        || (file.Folder == "pictures" && file.Path.EndsWith(".svg", StringComparison.Ordinal));

    Dictionary<string, Picture> ReadPictures() => folder.Files
        .Where(file => file.Folder == "pictures" && file.Path.EndsWith(".svg", StringComparison.Ordinal))
        .Select(file => PictureReader.Read(file, ReportOn(file.Path)))
        .OfType<Picture>()
        .ToDictionary(picture => picture.Name, StringComparer.Ordinal);

    List<PageFile> ReadPageFiles() => [.. folder.Files
        .Where(file => Folders.ContainsKey(file.Folder) && file.Path.EndsWith(".md", StringComparison.Ordinal))
        .Select(file => PageFile.Read(file, Folders[file.Folder], ReportOn(file.Path)))
        .OfType<PageFile>()];

    // A second item with the same id is reported where it stands; here the first one counts.
    static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.GroupBy(id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    Report ReportOn(string path) => new($"{folder.Name}/{path}", problems);
}
