using CrampGuide.Content;
using CrampGuide.Content.Guide;

namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>The guide that the site shows, so that a new page is tested without a new line here.</summary>
static class Guide
{
    static readonly Lazy<GuideBook> Read = new(() =>
    {
        var reading = Reading.Of(Path.Combine(RepositoryRoot(), "content"));
        Assert.True(reading.IsGood, "The content has errors:\n" + string.Join('\n', reading.Problems));
        return reading.Edition.Guide;
    });

    public static GuideBook Book => Read.Value;

    static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrampGuide.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds CrampGuide.sln.");
    }
}
