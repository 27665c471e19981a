using System.Text;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Start;

/// <summary>A mistake in the content stops the start and is told as an editor needs it: file, line, reason, nothing else.</summary>
public sealed class ContentMistakeTests : IDisposable
{
    const string Topic = "topics/first-aid.md";

    /// <summary>Makes the mistake and names a text on the line that must be reported; null for the last line.</summary>
    static readonly Dictionary<string, Func<ContentCopy, string?>> Mistakes = new()
    {
        ["unknown callout"] = content => Append(content, "::: emergancy Call now if:\n- you faint\n:::\n", "::: emergancy"),
        ["unclosed callout"] = content => Append(content, "::: warning Not on numb skin\nNot at all.\n", "::: warning Not on numb skin"),
        ["bad date"] = content => Change(content, "checked: 2026-11-22", "checked: 2026-02-30", "checked: 2026-02-30"),
        ["unknown source"] = content => Append(content, "So it is. {S999}\n", "{S999}"),
        ["dead link"] = content => Append(content, "See [nowhere](no-such-page.md).\n", "no-such-page.md"),
        ["dead anchor"] = content => Append(content, "See [nowhere](causes.md#no-such-part).\n", "no-such-part"),
        ["unknown key"] = content => Change(content, "changes:", "colour: red\nchanges:", "colour: red"),
        ["nested brackets"] = content => Change(content, "changes:", $"codes: {new string('[', 600)}{new string(']', 600)}\nchanges:", "codes: [["),
        ["javascript link"] = content => Append(content, "See [this](javascript:alert(1)).\n", "javascript:"),
        ["not UTF-8"] = content =>
        {
            File.WriteAllBytes(content.PathOf(Topic), [.. File.ReadAllBytes(content.PathOf(Topic)), .. Encoding.Latin1.GetBytes("\nSchöne Grüße\n")]);
            return null;
        },
    };

    readonly ContentCopy content = new();
    readonly TempFolder folder = new();

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_stops_the_start_and_names_its_file_and_line(string mistake)
    {
        var at = Mistakes[mistake](content);
        var line = at is null ? File.ReadAllBytes(content.PathOf(Topic)).Count(one => one == '\n') : LineOf(at);

        var errors = await StartAsync();

        Assert.Contains(errors, error => error.StartsWith($"content/{Topic}({line}): error CG0", StringComparison.Ordinal) && error.Length > $"content/{Topic}({line}): error CG0123: ".Length + 10);
        Assert.Single(errors, error => error.StartsWith("content/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_mistakes_are_all_told_at_once()
    {
        Append(content, "See [nowhere](no-such-page.md).\n\nSee [nowhere](no-such-page-either.md).\n", "no-such");
        content.Change("sheets/calf-cramp-now.md", "next-check: 2027-05-22", "next-check: soon");
        content.Append("search.yml", "colour: red\n");

        var errors = await StartAsync();

        Assert.Equal(2, errors.Count(error => error.StartsWith($"content/{Topic}(", StringComparison.Ordinal)));
        Assert.Single(errors, error => error.StartsWith("content/sheets/calf-cramp-now.md(", StringComparison.Ordinal));
        Assert.Single(errors, error => error.StartsWith("content/search.yml(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_too()
    {
        Directory.Delete(content.Location, recursive: true);

        Assert.Contains(await StartAsync(), error => error.StartsWith("content(1): ", StringComparison.Ordinal));
    }

    async Task<IReadOnlyCollection<string>> StartAsync()
    {
        await using var process = SiteProcess.Serve(folder, $"--Content:Path={content.Location}");

        Assert.Equal(1, await process.EndAsync());
        Assert.DoesNotContain(process.Errors.Concat(process.Output), line => line.StartsWith("   at ", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal));
        Assert.DoesNotContain(process.Output, line => line.Contains("Now listening", StringComparison.Ordinal));
        Assert.False(File.Exists(folder.In("openings.db")));
        Assert.Contains("does not start", process.Errors.Last(), StringComparison.Ordinal);
        return process.Errors;
    }

    static string Append(ContentCopy content, string text, string at)
    {
        content.Append(Topic, "\n" + text);
        return at;
    }

    static string Change(ContentCopy content, string old, string now, string at)
    {
        content.Change(Topic, old, now);
        return at;
    }

    int LineOf(string text) => Array.FindIndex(content.Text(Topic).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    public void Dispose()
    {
        content.Dispose();
        folder.Dispose();
    }
}
