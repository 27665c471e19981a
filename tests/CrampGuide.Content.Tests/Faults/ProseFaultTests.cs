using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Faults.Fault;

namespace CrampGuide.Content.Tests.Faults;

public sealed class ProseFaultTests
{
    static readonly FaultTable Faults = new(
        InText("a link to a name that is nowhere", "See [the causes][nope].", "See", "a square bracket stands alone"),
        InText("a link that is never closed", "See [the causes](causes.md", "See", "a square bracket stands alone"),
        InText("a citation in square brackets", "So it is. [S01]", "So it", "a square bracket stands alone"),
        InText("words struck out", "Take ~~this~~ that.", "Take", "text cannot be struck out"),
        InText("an entity that turns the writing round", "Take &#x202e;5&#x202c; steps.", "Take", "the text holds a control character, written as an entity"),
        InText("a script", "Words.\n\n<script>alert(1)</script>", "<script>", "this has no place here: HTML"),
        InText("a comment", "Words.\n\n<!-- later -->", "<!--", "this has no place here: HTML"),
        InText("a division", "<div onclick=\"alert(1)\">\n\nWords.", "<div", "this has no place here: HTML"),
        InText("a tag in a line", "Words and <br> more.", "<br>", "this has no place here: HTML"),
        InText("code in a line", "Words and `code`.", "`code`", "code between backquotes"),
        InText("code by backquotes", "Words.\n\n```\ncode\n```", "```", "this has no place here: code"),
        InText("code by spaces", "Words.\n\n    code", "    code", "this has no place here: code"),
        InText("a quotation", "Words.\n\n> quoted", "> quoted", "this has no place here: a quotation"),
        InText("200 quotations in each other", "Words.\n\n" + new string('>', 200) + " x", ">", "nested too deep"),
        InText("200 lists in each other", "Words.\n\n" + string.Concat(Enumerable.Repeat("- ", 200)) + "x", "- -", "nested too deep"),
        InText("2000 stresses in each other", "Words.\n\n" + string.Concat(Enumerable.Repeat("*a ", 2000)) + string.Concat(Enumerable.Repeat("b*", 2000)), "*a", "nested too deep"),
        InText("a rule across the page", "Words.\n\n***", "***", "a rule across the page"),
        InText("a heading of the first level", "# Night cramps\n\nWords.", "# Night", "a heading of the first level"),
        InText("a heading that skips a level", "## One\n\nWords.\n\n#### Three\n\nWords.", "#### Three", "the heading 'Three' skips a level: write ###"),
        InText("a first heading of the third level", "### One\n\nWords.", "### One", "the heading 'One' skips a level: write ##"),
        InText("a heading of the fifth level", "## A\n\n### B\n\n#### C\n\n##### D\n\nWords.", "##### D", "headings go down to ####"),
        InText("an empty heading", "Words.\n\n##\n\nWords.", "##", "a heading is empty"),
        InText("a heading without letters", "Words.\n\n## ?!\n\nWords.", "## ?!", "a heading needs letters"),
        InText("two headings of one name", "## Why\n\nWords.\n\n## Why?\n\nWords.", "## Why?", "two headings are called 'Why?'"),
        InText("a heading in a list", "- one\n\n  ## Two", "## Two", "headings and tables stand by themselves"),
        InText("a table without a name for a column", "| a | |\n| - | - |\n| 1 | 2 |", "| a | |", "a table needs a header row with a name in every column"),
        InText("a table row wider than its header", "| a | b |\n| - | - |\n| 1 | 2 | 3 |", "| a | b |", "rows as wide as the header"),
        InText("a table row narrower than its header", "| a | b |\n| - | - |\n| 1 |", "| a | b |", "rows as wide as the header"),
        InText("a table without rows", "| a | b |\n| - | - |", "| a | b |", "a table needs a header row"),
        InText("an attribute with a script", "## Why {onclick=\"alert(1)\"}\n\nWords.", "## Why", "the token '{onclick=\"alert(1)\"}' is not known here"),
        InText("an unknown token", "Call {emergency-nummer}.", "Call", "the token '{emergency-nummer}' is not known here; known are {emergency-number}, {urgent-number}, {poison-number}, {crisis-number} and citations like {S01}"),
        InText("an empty token", "Call {}.", "Call", "the token '{}' is not known here"),
        InText("a lone brace", "Call {emergency-number now.", "Call", "a brace stands alone"),
        InText("a lone closing brace", "Call emergency-number} now.", "Call", "a brace stands alone"),
        InText("a citation of no source of the page", "Stretch. {S03}", "Stretch", "the source 'S03' is not in the 'sources' of this page"),
        InText("a citation on the third line of a paragraph", "One.\nTwo.\nThree. {S03}", "Three", "the source 'S03' is not in the 'sources' of this page"),
        InText("a line with one colon", "Words.\n\n: warning Heat", ": warning", "a line that starts with ':' but opens no callout"),
        InText("more than 4000 brackets", "Words.\n\n" + new string('[', 4001), "Words", "more than 4000 '['"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Prose_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    [Fact]
    public void A_page_without_text_is_reported_below_its_head()
    {
        var line = MinimalFolder.Folder.LineOf(MinimalFolder.Topic, MinimalFolder.TopicText);
        ProblemAssert.Only(MinimalFolder.WithTopicText("").Read(), new ExpectedProblem(MinimalFolder.Topic, line, "the page has no text below its head"));
    }
}
