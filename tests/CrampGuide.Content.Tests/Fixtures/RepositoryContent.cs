using CrampGuide.Content.Files;

namespace CrampGuide.Content.Tests.Fixtures;

/// <summary>The repository's own content folder, read from disk once for all tests.</summary>
static class RepositoryContent
{
    /// <summary>Where it is on disk.</summary>
    public static string Location { get; } = Path.Combine(RepositoryRoot(), "content");

    static readonly Lazy<TestFolder> Read = new(() =>
    {
        var folder = ContentFolder.Read(Location);
        Assert.Empty(folder.Problems);
        return folder.Files.Aggregate(TestFolder.Empty, (all, file) => all.With(file.Path, file.Bytes.ToArray()));
    });

    static readonly Lazy<Reading> Understood = new(() => Folder.Read());

    public static TestFolder Folder => Read.Value;

    public static Reading Reading => Understood.Value;

    /// <summary>The edition of the real content. Tests that need it fail with the list of problems when there is none.</summary>
    public static Edition Edition
    {
        get
        {
            Assert.True(Reading.IsGood, "the content has errors:\n" + string.Join('\n', Reading.Problems.Take(20)));
            return Reading.Edition;
        }
    }

    /// <summary>The newest day that stands in the content: a test that sets today after it outlives the editors' next entry.</summary>
    public static DateOnly NewestDay { get; } = Reading.Edition!.Guide.Pages.Select(page => page.Facts.Freshness)
        .SelectMany(fresh => fresh.Changes.Select(change => change.Date).Append(fresh.Checked)).Max();

    static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrampGuide.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds CrampGuide.sln.");
    }
}
