using System.Diagnostics;
using System.Text.RegularExpressions;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Start;

/// <summary><c>check</c> in a repository of its own, whose history tells that a text was changed.</summary>
public sealed partial class CheckHistoryTests : IDisposable
{
    const string Topic = "topics/night-cramps.md";

    readonly ContentCopy content = new();

    public CheckHistoryTests()
    {
        // Whatever editors have done since, the page has its first entry alone.
        File.WriteAllText(content.PathOf(Topic), Entries().Replace(File.ReadAllText(content.PathOf(Topic)), "changes:\n  - date: 2026-11-22\n    text: First published.\n"));
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

    [Fact]
    public async Task A_page_that_is_gone_leaves_its_address_to_another()
    {
        File.Move(content.PathOf("topics/home-remedies.md"), content.PathOf("topics/folk-remedies.md"));
        foreach (var file in Directory.EnumerateFiles(content.Location, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("README.md", StringComparison.Ordinal)))
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("home-remedies.md", "folk-remedies.md", StringComparison.Ordinal).Replace("home-remedies]", "folk-remedies]", StringComparison.Ordinal).Replace("home-remedies,", "folk-remedies,", StringComparison.Ordinal));

        await using var without = SiteProcess.Command("check", content.Location);
        Assert.Equal(0, await without.EndAsync());
        Assert.Equal("content/site.yml(1): warning CG0622: the page topics/home-remedies.md is gone, and its old address leads nowhere: put 'home-remedies' under 'former' of the page that says the same now", Assert.Single(without.Output, IsOfHistory));

        content.Change("topics/folk-remedies.md", "checked:", "former: [home-remedies]\nchecked:");
        await using var with = SiteProcess.Command("check", content.Location);
        Assert.Equal(0, await with.EndAsync());
        Assert.DoesNotContain(with.Output, IsOfHistory);
    }

    [Fact]
    public async Task A_folder_that_was_a_link_once_does_not_confuse_the_history()
    {
        var elsewhere = Path.Combine(content.Location, "..", "art");
        Directory.Move(content.PathOf("pictures"), elsewhere);
        File.CreateSymbolicLink(content.PathOf("pictures"), "../art");
        Commit("2026-11-23T12:00:00Z");
        File.Delete(content.PathOf("pictures"));
        Directory.Move(elsewhere, content.PathOf("pictures"));
        Commit("2026-11-24T12:00:00Z");

        await using var check = SiteProcess.Command("check", content.Location);

        Assert.Equal(0, await check.EndAsync());
        Assert.DoesNotContain(check.Output, IsOfHistory);
    }

    [Fact]
    public async Task No_program_of_the_folder_that_is_checked_is_run()
    {
        var above = Path.GetFullPath(Path.Combine(content.Location, ".."));
        var ran = Path.Combine(above, "ran");
        await File.WriteAllTextAsync(Path.Combine(above, "git"), $"#!/bin/sh\ntouch {ran}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(above, "git"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await using var check = SiteProcess.CommandIn(above, "check", "content");

        Assert.Equal(0, await check.EndAsync());
        Assert.False(File.Exists(ran));
    }

    // What is due by the calendar is another matter.
    static bool IsOfHistory(string line) => line.Contains(" CG0619: ", StringComparison.Ordinal) || line.Contains(" CG0622: ", StringComparison.Ordinal);

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

    [GeneratedRegex("^changes:\n(?:  .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Entries();
}
