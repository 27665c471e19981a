using CrampGuide.Content.Files;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>All problems are reported at once, in an order an editor can work through.</summary>
public sealed class SeveralFaultTests
{
    [Fact]
    public void Two_faults_in_two_files_are_reported_together()
    {
        var folder = Folder.Change(Topic, TopicText, "See [x](gone.md).").Change(Sheet, "hold: 30", "hold: 300");
        ProblemAssert.Only(
            folder.Read(),
            new ExpectedProblem(Sheet, folder.LineOf(Sheet, "hold: 300"), "'hold' must be a whole number"),
            new ExpectedProblem(Topic, folder.LineOf(Topic, "See [x]"), "leads to no page"));
    }

    [Fact]
    public void Two_faults_in_one_file_are_reported_together()
    {
        var folder = Folder.Change(Topic, "checked: 2026-11-22", "checked: soon").Change(Topic, TopicText, "::: warnig Heat\nWords.\n:::");
        ProblemAssert.Only(
            folder.Read(),
            new ExpectedProblem(Topic, folder.LineOf(Topic, "checked: soon"), "'checked' must be a date"),
            new ExpectedProblem(Topic, folder.LineOf(Topic, "::: warnig"), "the callout 'warnig' is not known"));
    }

    [Fact]
    public void Two_faults_on_one_line_are_reported_together()
    {
        var folder = WithTopicText("See [x](gone.md) and [y](http://example.org/).");
        var line = folder.LineOf(Topic, "See");
        ProblemAssert.Only(folder.Read(), new ExpectedProblem(Topic, line, "the link 'gone.md'"), new ExpectedProblem(Topic, line, "the link 'http://example.org/'"));
    }

    [Fact]
    public void A_broken_register_does_not_hide_a_fault_elsewhere()
    {
        var folder = WithTopicText("See [x](gone.md). {S01}").With(Sources, "[\n").With(Picture, "\n");
        ProblemAssert.Only(
            folder.Read(),
            new ExpectedProblem(Sources, 1, "this is not YAML"),
            new ExpectedProblem(Picture, 1, "this is not a drawing in SVG"),
            new ExpectedProblem(Topic, folder.LineOf(Topic, "See"), "the link 'gone.md' leads to no page"));
    }

    [Fact]
    public void Problems_stand_in_order_of_file_and_line_those_of_data_files_first()
    {
        var folder = Folder
            .With(Topic, Folder.Text(Topic).Replace(TopicText, "[z](#gone)\n\n[a](b.md)\n\n[c](d.md)\n\n<b>\n\n" + string.Concat(Enumerable.Repeat("Words.\n\n", 100)) + "{x}", StringComparison.Ordinal))
            .Change(Claims, "verdict: dangerous", "verdict: x")
            .Change(Checklist, "level: urgent", "level: x")
            .With("a.txt", "x");
        var problems = folder.Read().Problems;
        Assert.Equal(8, problems.Length);
        Assert.Equal(problems.OrderBy(problem => problem.File.Count(c => c == '/')).ThenBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line), problems);
    }

    [Fact]
    public void A_problem_is_written_as_file_line_and_reason() => Assert.Equal(
        "content/topics/night-cramps.md(12): error CG0310: the link 'gone.md' leads to no page of this folder",
        Assert.Single(WithTopicText("See [x](gone.md).").Read().Problems).ToString());

    [Fact]
    public void A_warning_says_so() => Assert.Equal(
        "content/site.yml(3): warning CG0617: Look at this.", new Problem("content/site.yml", 3, RuleBook.All.Single(rule => rule.Code == "CG0617"), "Look at this.").ToString());

    [Fact]
    public void A_reason_is_one_line_without_control_characters()
    {
        var folder = Folder.Change(Topic, "checked: 2026-11-22", "checked: \"a\\nb\\e[31m" + new string('x', 900) + "\"");
        var problems = folder.Read().Problems;
        Assert.Equal(2, problems.Length);
        Assert.All(problems, problem => Assert.DoesNotContain(problem.Reason, char.IsControl));
        Assert.All(problems, problem => Assert.InRange(problem.Reason.Length, 1, 402));
    }

    [Fact]
    public void A_file_with_hundreds_of_problems_tells_the_first_hundred()
    {
        var twice = string.Concat(Enumerable.Range(0, 500).Select(n => $"k{n}: x\n"));
        var problems = Folder.Change(Topic, "checked: 2026-11-22", $"checked: 2026-11-22\n{twice}").Read().Problems;
        Assert.Equal(101, problems.Length);
        Assert.Contains(problems, problem => problem.Reason.StartsWith("there are more problems in this file", StringComparison.Ordinal));
    }

    [Fact]
    public void The_folder_s_own_name_stands_in_front()
    {
        var folder = new ContentFolder("guide", [], []);
        Assert.All(Reading.Of(folder).Problems, problem => Assert.StartsWith("guide/", problem.File));
    }
}
