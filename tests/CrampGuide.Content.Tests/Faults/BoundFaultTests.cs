using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>
/// Bounds that no editor meets, each against a file that took minutes, gigabytes or the process: one step over it is a
/// problem on its line, and the last step before it is read.
/// </summary>
public sealed class BoundFaultTests
{
    static readonly int FirstLine = Folder.LineOf(Topic, TopicText);

    [Fact]
    public void A_text_of_ten_thousand_lines_is_read_and_one_more_is_not()
    {
        ProblemAssert.Clean(WithTopicText("Words." + Repeated("\n", 9_998)).Read());
        ProblemAssert.Only(WithTopicText("Words." + Repeated("\n", 9_999)).Read(), new ExpectedProblem(Topic, FirstLine + 9_999, "the text below the head has more than 10,000 lines"));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("+ ")]
    [InlineData("* ")]
    [InlineData("> ")]
    [InlineData("1. ")]
    public void Lists_without_end_on_one_line_name_the_line(string sign) => ProblemAssert.Only(
        WithTopicText("Words.\n\n" + Repeated(sign, 130) + "a").Read(), new ExpectedProblem(Topic, FirstLine + 2, "the text is nested too deep"));

    [Fact]
    public void A_text_that_is_nested_too_deep_far_down_is_named_nearby()
    {
        var reading = WithTopicText(Repeated("Many words stand here, and more, and more, and more.\n", 4_500) + "\n" + Repeated("> ", 124) + "[" + Repeated("*a **b ", 200)).Read();
        var problem = Assert.Single(reading.Problems);
        Assert.InRange(problem.Line, FirstLine, FirstLine + 4_501);
    }

    [Fact]
    public void A_table_of_twenty_columns_is_read_and_one_of_twenty_two_is_not()
    {
        ProblemAssert.Clean(WithTopicText(Table(20)).Read());
        ProblemAssert.Only(WithTopicText("Words.\n\n" + Table(22)).Read(), new ExpectedProblem(Topic, FirstLine + 2, "a table has at most 20 columns"));
    }

    [Fact]
    public void The_name_of_a_column_that_is_a_page_long_is_one_problem() => ProblemAssert.Only(
        WithTopicText($"| {new string('a', 101)} | b |\n| - | - |\n| c | d |").Read(), new ExpectedProblem(Topic, FirstLine, "the name of a column has 101 characters; it may have at most 100"));

    [Theory]
    [InlineData("https://example.org/", "")]
    [InlineData("#", "")]
    [InlineData("", ".md")]
    public void A_link_without_end_is_one_problem(string start, string end) => ProblemAssert.Only(
        WithTopicText($"[a]({start}{new string('b', 2_001)}{end})").Read(), new ExpectedProblem(Topic, FirstLine, "it may have at most 2000"));

    [Fact]
    public void A_claim_stands_on_a_page_once() => ProblemAssert.Only(
        WithTopicText(":: claims C001\n\n:: claims C002 C001").Read(), new ExpectedProblem(Topic, FirstLine + 2, "the claim 'C001' stands on this page twice"));

    [Fact]
    public void More_than_twenty_drawings_are_a_problem() => ProblemAssert.Only(
        WithTopicText(Repeated(":: picture calf A calf with a line across.\n\n", 21)).Read(), new ExpectedProblem(Topic, FirstLine + 40, "a page holds at most 20 drawings"));

    [Fact]
    public void More_than_a_hundred_headings_are_a_problem() => ProblemAssert.Only(
        WithTopicText(string.Concat(Enumerable.Range(1, 101).Select(n => $"## Heading {n}\n"))).Read(), new ExpectedProblem(Topic, FirstLine + 100, "a page has at most 100 headings: split it"));

    [Fact]
    public void More_than_a_hundred_queries_of_a_page_are_a_problem() => ProblemAssert.Only(
        Folder.Change(Topic, "checked: 2026-11-22", $"asked: [{Many(101)}]\nchecked: 2026-11-22").Read(), new ExpectedProblem(Topic, 5, "'asked' holds 101 queries; it may hold at most 100"));

    [Fact]
    public void More_than_a_hundred_synonyms_in_a_group_are_a_problem() => ProblemAssert.Only(
        Folder.Change(SearchWords, "[charley horse, calf cramp]", $"[{Many(101)}]").Read(), new ExpectedProblem(SearchWords, 2, "a group of synonyms holds 101 words; it may hold at most 100"));

    [Fact]
    public void More_than_two_thousand_glossary_names_are_a_problem() => ProblemAssert.Only(
        Folder.Change(Glossary, "[carpopedal spasm]", $"[{Many(2_000)}]").Read(), new ExpectedProblem(Glossary, 1, "the glossary holds more than 2,000 words and other spellings"));

    [Fact]
    public void More_than_twenty_numbers_in_a_list_are_a_problem() => ProblemAssert.Only(
        Folder.Change(Numbers, "    - number: \"999\"\n", Repeated("    - number: \"999\"\n", 20)).Change(Numbers, "      label: UK\n", "").Read(),
        new ExpectedProblem(Numbers, 2, "'emergency' holds 21 numbers; it may hold at most 20"));

    [Fact]
    public void A_data_file_of_a_hundred_thousand_texts_is_one_problem() => ProblemAssert.Only(
        Folder.With(Site, Repeated("- a\n", 100_001)).Read(), new ExpectedProblem(Site, 100_000, "the file holds more than 100,000 texts, lists and maps"));

    [Theory]
    [InlineData("!<>")]
    [InlineData("! x")]
    [InlineData("!<a b> x")]
    [InlineData("!<%> x")]
    public void A_tag_that_the_parser_chokes_on_is_a_problem_on_its_line(string tag)
    {
        var problems = Folder.Change(Claims, "evidence: It breaks the skin.", $"evidence: {tag}").Read().Problems;
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal($"{TestFolder.Name}/{Claims}", problem.File));
    }

    static string Table(int columns) => $"|{Repeated(" a |", columns)}\n|{Repeated(" - |", columns)}\n|{Repeated(" b |", columns)}\n";

    static string Many(int count) => string.Join(", ", Enumerable.Range(0, count).Select(n => $"w{n}"));

    static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
