using System.Text;
using CrampGuide.Content;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Editions;

/// <summary>A change with a mistake never reaches readers; whoever made it and whoever runs the site learn of it.</summary>
public sealed class BadChangeTests(LiveSite site) : IClassFixture<LiveSite>, IAsyncLifetime
{
    const int LargeFile = 40 * 1024 * 1024;

    static readonly TimeSpan SeveralLooks = TimeSpan.FromSeconds(1.5);

    static readonly string[] Pages = ["/", "/topics", LiveSite.Address, "/search?q=henbane", "/sources", "/evidence", "/no-such-page-at-all"];

    /// <summary>Makes the mistake; each gives one problem.</summary>
    static readonly Dictionary<string, Action<ContentCopy>> Mistakes = new()
    {
        ["unknown key"] = content => content.Change(LiveSite.Topic, "changes:", "colour: red\nchanges:"),
        ["cut in its head"] = content => File.WriteAllText(content.PathOf(LiveSite.Topic), content.Text(LiveSite.Topic)[..400]),
        ["a large file"] = content =>
        {
            using var file = File.Create(content.PathOf(LiveSite.Topic));
            file.SetLength(LargeFile);
        },
        ["a large file beside"] = content => File.WriteAllBytes(content.PathOf("topics/more.md"), new byte[LargeFile]),
        ["an empty file"] = content => File.WriteAllText(content.PathOf(LiveSite.Topic), ""),
        ["not UTF-8"] = content => File.WriteAllBytes(content.PathOf(LiveSite.Topic), [.. File.ReadAllBytes(content.PathOf(LiveSite.Topic)), .. Encoding.Latin1.GetBytes("\nSchöne Grüße\n")]),
        ["a deleted topic"] = content => File.Delete(content.PathOf(LiveSite.Topic)),
        ["a deleted data file"] = content => File.Delete(content.PathOf("glossary.yml")),
        ["an editor's back-up"] = content => File.WriteAllText(content.PathOf(LiveSite.Topic + "~"), "old"),
        ["an editor's trial"] = content => File.WriteAllText(content.PathOf("topics/4913"), ""),
        ["a folder in place of a file"] = content =>
        {
            File.Delete(content.PathOf(LiveSite.Topic));
            Directory.CreateDirectory(content.PathOf(LiveSite.Topic));
        },
        ["a link to nowhere"] = content => File.CreateSymbolicLink(content.PathOf("topics/lost.md"), "/nowhere/at-all.md"),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_change_leaves_every_page_as_it_was_and_passes_when_it_is_mended(string mistake)
    {
        var before = await PagesAsync();

        Mistakes[mistake](site.Content);
        var problems = Problems();
        await site.RefusesAsync(problems.Count);

        Assert.Equal(before, await PagesAsync());
        var now = await site.ReadinessAsync();
        Assert.Equal(("degraded", Repository.Edition.Version), (now.Status, now.Edition));
        Assert.Equal([.. problems, Kept(problems.Count)], site.Log.Lines);

        site.Log.Clear();
        site.Content.Restore();
        await site.SaysAsync("current");

        Assert.Equal("ready", (await site.ReadinessAsync()).Status);
        Assert.Equal([$"The content is good again: it is edition {Repository.Edition.Version}, which readers see"], site.Log.Lines);
    }

    [Fact]
    public async Task All_mistakes_are_told_with_file_and_line_and_counted()
    {
        site.Content.Append(LiveSite.Topic, "\nSee [nowhere](no-such-page.md).\n\n::: emergancy Call now if:\n- you faint\n:::\n");
        site.Content.Append("search.yml", "colour: red\n");
        var problems = Problems();

        await site.RefusesAsync(problems.Count);

        Assert.True(problems.Count >= 3);
        Assert.Equal([.. problems, Kept(problems.Count)], site.Log.Lines);
        Assert.All(problems, line => Assert.Matches(@"^content/(topics/home-remedies\.md|search\.yml)\(\d+\): error CG0\d{3}: .{10,}$", line));
        Assert.DoesNotContain("emergancy", await site.PageAsync("/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundreds_of_mistakes_are_counted_but_do_not_fill_the_log()
    {
        foreach (var file in new[] { "topics/causes.md", "topics/medicines.md", LiveSite.Topic })
            site.Content.Append(file, string.Concat(Enumerable.Range(0, 90).Select(number => $"\nSee [nowhere](no-such-page-{number}.md).\n")));

        await site.RefusesAsync(270);

        Assert.Equal(101, site.Log.Lines.Count);
        Assert.Equal(Kept(270), site.Log.Lines.Last());
    }

    [Fact]
    public async Task Each_bad_state_is_told_once_however_long_it_lasts()
    {
        site.Content.Append(LiveSite.Topic, "\n{S998}\n");
        await site.RefusesAsync(1);
        await Task.Delay(SeveralLooks);
        site.Content.Append(LiveSite.Topic, "\n{S999}\n");
        await site.RefusesAsync(2);

        Assert.Equal([Kept(1), Kept(2)], site.Log.Lines.Where(line => line.StartsWith("The last change", StringComparison.Ordinal)));
        Assert.Single(site.Log.Lines, line => line.Contains("S999", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_mended_by_another_text_shows_that_text()
    {
        site.Content.Append(LiveSite.Topic, "\n::: warning Not on numb skin\nNot at all.\n");
        await site.RefusesAsync(1);

        site.Content.Append(LiveSite.Topic, ":::\n");

        await site.ShowsAsync("Not on numb skin");
        Assert.Equal("current", (await site.ReadinessAsync()).Content);
    }

    public Task InitializeAsync() => site.RestoreAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    static string Kept(int problems) =>
        $"The last change is not shown: {problems} {(problems == 1 ? "problem" : "problems")}. Readers still see edition {Repository.Edition.Version}";

    // What the check says of the folder as it stands.
    List<string> Problems() => [.. Reading.Of(site.Content.Location).Problems.Select(problem => problem.ToString())];

    async Task<List<string>> PagesAsync()
    {
        var pages = new List<string>();
        foreach (var address in Pages)
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
            pages.Add($"{address} {answer.StatusCode}\n{Convert.ToBase64String(await answer.Content.ReadAsByteArrayAsync())}");
        }

        return pages;
    }
}
