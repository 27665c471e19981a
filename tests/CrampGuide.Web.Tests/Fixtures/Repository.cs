using CrampGuide.Content;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>The checkout these tests stand in, and its guide, read once.</summary>
static class Repository
{
    static readonly Lazy<Edition> Read = new(() =>
    {
        var reading = Reading.Of(ContentFolder);
        return reading.Edition ?? throw new InvalidOperationException("The content has errors:\n" + string.Join('\n', reading.Problems.Take(20)));
    });

    public static string Root { get; } = FindRoot();

    public static string ContentFolder => Path.Combine(Root, "content");

    public static string WebProject => Path.Combine(Root, "src", "CrampGuide.Web");

    public static Edition Edition => Read.Value;

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrampGuide.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds CrampGuide.sln.");
    }
}
