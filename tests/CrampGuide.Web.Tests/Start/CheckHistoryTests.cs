using System.Diagnostics;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Start;

/// <summary><c>check</c> in a repository of its own, whose history tells that a text was changed.</summary>
public sealed class CheckHistoryTests : IDisposable
{
    const string Topic = "topics/night-cramps.md";

    readonly ContentCopy content = new();

    public CheckHistoryTests()
    {
        Git(null, "init", "--quiet");
        Commit("2026-11-22T12:00:00Z");
    }

    [Fact]
    public async Task A_text_changed_without_an_entry_is_told_before_it_is_recorded_and_after()
    {
        content.Change(Topic, "Only a doctor can decide", "Your doctor can decide");
        Assert.Equal(1, await ToldAsync());

        Commit("2026-11-25T12:00:00Z");
        Assert.Equal(1, await ToldAsync());
    }

    [Fact]
    public async Task An_entry_covers_it()
    {
        content.Change(Topic, "Only a doctor can decide", "Your doctor can decide");
        content.Change(Topic, "changes:\n", "changes:\n  - date: 2026-11-25\n    text: Who decides on quinine.\n");
        Assert.Equal(0, await ToldAsync());

        Commit("2026-11-26T12:00:00Z");
        Assert.Equal(0, await ToldAsync());
    }

    [Fact]
    public async Task Without_a_history_nothing_is_told()
    {
        Directory.Delete(Path.Combine(content.Location, "..", ".git"), recursive: true);
        content.Change(Topic, "Only a doctor can decide", "Your doctor can decide");
        Assert.Equal(0, await ToldAsync());
    }

    async Task<int> ToldAsync()
    {
        await using var check = SiteProcess.Command("check", content.Location);
        Assert.Equal(0, await check.EndAsync());
        return check.Output.Count(line => line.StartsWith($"content/{Topic}(", StringComparison.Ordinal) && line.Contains(": warning CG0619: ", StringComparison.Ordinal));
    }

    void Commit(string date)
    {
        Git(null, "add", "--all");
        Git(date, "-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "Change the content");
    }

    void Git(string? date, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Path.Combine(content.Location, ".."), .. arguments]);
        if (date is not null) start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = date;
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    public void Dispose()
    {
        // Git writes its objects without the right to change them, which some systems hold against deleting them.
        var history = Path.Combine(content.Location, "..", ".git");
        if (Directory.Exists(history)) foreach (var file in Directory.EnumerateFiles(history, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        content.Dispose();
    }
}
