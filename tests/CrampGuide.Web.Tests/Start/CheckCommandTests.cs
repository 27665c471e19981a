using System.Text.Json;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Start;

/// <summary><c>check</c>, as an editor and as a machine call it.</summary>
public sealed class CheckCommandTests : IDisposable
{
    const string Topic = "topics/first-aid.md";

    readonly TempFolder folder = new();
    readonly ContentCopy content = new();

    [Fact]
    public async Task The_guide_passes_and_the_check_says_how_it_stands()
    {
        await using var check = SiteProcess.Command("check", Repository.ContentFolder);

        Assert.Equal(0, await check.EndAsync());
        var guide = Repository.Edition.Guide;
        Assert.Contains(check.Output, line => line.StartsWith($"Pages: {guide.Topics.Length} topics, {guide.Checklists.Length} checklists, {guide.Sheets.Length} sheets, ", StringComparison.Ordinal));
        Assert.Contains(check.Output, line => line.StartsWith("Reading grade (Flesch-Kincaid): topics ", StringComparison.Ordinal) && line.Contains(" median; worst page ", StringComparison.Ordinal));
        Assert.Contains("Claims: 180 (14 dangerous, 28 wrong, 20 not-recommended, 77 unproven, 41 supported); 138 sources.", check.Output);
        var waiting = guide.Checklists.SelectMany(list => list.Cards).SelectMany(card => card.Signs).Count(sign => sign.Judgement);
        Assert.Contains($"Awaiting a clinician: {waiting} signs whose level is our own judgement; {guide.Pages.Count()} pages not yet reviewed.", check.Output);
        Assert.Contains($"Next check due: {guide.Pages.Min(page => page.Facts.Freshness.NextCheck):yyyy-MM-dd}.", check.Output);
        Assert.EndsWith($"edition {Repository.Edition.Version}.", check.Output.Last(), StringComparison.Ordinal);
        Assert.StartsWith("Fit to publish", check.Output.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_how_hard_each_page_is_to_read()
    {
        await using var check = SiteProcess.Command("check", Repository.ContentFolder, "--reading");

        Assert.Equal(0, await check.EndAsync());
        Assert.All(Repository.Edition.Guide.Pages, page => Assert.Contains(check.Output, line => line.StartsWith($"{page.Facts.File}: grade ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_mistake_fails_and_is_told_with_line_and_code()
    {
        content.Change(Topic, "title: ", "titel: ");
        await using var check = SiteProcess.Command("check", content.Location);

        Assert.Equal(1, await check.EndAsync());
        Assert.Contains(check.Output, line => line.StartsWith($"content/{Topic}(2): error CG0204: the key 'titel' is not known here", StringComparison.Ordinal));
        Assert.Contains(check.Output, line => line.StartsWith($"content/{Topic}(2): error CG0205: the key 'title' is missing", StringComparison.Ordinal));
        Assert.Contains("2 errors. 'check --explain CODE' says why a rule is there.", check.Output);
        Assert.Equal("Not fit to publish.", check.Output.Last());
        Assert.DoesNotContain(check.Output.Concat(check.Errors), line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, 0, "warning", "Fit to publish with warnings, which a strict check does not pass: edition ")]
    [InlineData(true, 1, "error", "Not fit to publish.")]
    public async Task A_warning_fails_only_a_strict_check(bool strict, int code, string severity, string end)
    {
        content.Append("glossary.yml", "- word: zymurgy\n  meaning: The making of beer.\n");
        await using var check = strict ? SiteProcess.Command("check", content.Location, "--strict") : SiteProcess.Command("check", content.Location);

        Assert.Equal(code, await check.EndAsync());
        Assert.Contains(check.Output, line => line.StartsWith("content/glossary.yml(", StringComparison.Ordinal) && line.Contains($"): {severity} CG0616: the word 'zymurgy'", StringComparison.Ordinal));
        Assert.StartsWith(end, check.Output.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_gets_the_same_as_one_object()
    {
        content.Change(Topic, "title: ", "titel: ");
        await using var check = SiteProcess.Command("check", content.Location, "--json");

        Assert.Equal(1, await check.EndAsync());
        using var answer = JsonDocument.Parse(string.Join('\n', check.Output));
        Assert.False(answer.RootElement.GetProperty("fit").GetBoolean());
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("summary").ValueKind);
        var problems = answer.RootElement.GetProperty("problems").EnumerateArray().ToList();
        Assert.Equal([("CG0204", "error", 2), ("CG0205", "error", 2)], problems.Select(problem =>
            (problem.GetProperty("code").GetString(), problem.GetProperty("severity").GetString(), problem.GetProperty("line").GetInt32())).OrderBy(problem => problem.Item1));
        Assert.All(problems, problem => Assert.Equal($"content/{Topic}", problem.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task A_machine_gets_the_figures()
    {
        await using var check = SiteProcess.Command("check", Repository.ContentFolder, "--json");

        Assert.Equal(0, await check.EndAsync());
        using var answer = JsonDocument.Parse(string.Join('\n', check.Output));
        Assert.True(answer.RootElement.GetProperty("fit").GetBoolean());
        Assert.Equal(Repository.Edition.Version, answer.RootElement.GetProperty("edition").GetString());
        Assert.Equal(14, answer.RootElement.GetProperty("summary").GetProperty("claimsByVerdict").GetProperty("dangerous").GetInt32());
        Assert.Equal(Repository.Edition.Guide.Pages.Count(), answer.RootElement.GetProperty("summary").GetProperty("reading").GetArrayLength());
    }

    [Fact]
    public async Task A_rule_is_explained_by_its_code()
    {
        await using var check = SiteProcess.Command("check", "--explain", "cg0401");

        Assert.Equal(0, await check.EndAsync());
        Assert.StartsWith("CG0401 (error): A callout is emergency, ", check.Output.First(), StringComparison.Ordinal);
        Assert.Contains("    ::: emergancy Call {emergency-number} now if:", check.Output);
    }

    [Fact]
    public async Task A_code_that_is_none_is_told()
    {
        await using var check = SiteProcess.Command("check", "--explain", "CG9999");

        Assert.Equal(1, await check.EndAsync());
        Assert.StartsWith("There is no rule 'CG9999'.", check.Errors.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_fails()
    {
        await using var check = SiteProcess.Command("check", folder.In("nowhere"));

        Assert.Equal(1, await check.EndAsync());
        Assert.Contains(check.Output, line => line.StartsWith("nowhere(1): error CG0101: the folder cannot be read", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        folder.Dispose();
        content.Dispose();
    }
}
