using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Faults.Fault;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>Slips of a hurried hand, and what comes along with a paste.</summary>
public sealed class SlipTests
{
    static readonly FaultTable Faults = new(
        InText("a bullet in a list", "- one\n• two", "• two", "a line starts with '•', which starts no item of a list"),
        InText("a dash in a list", "- one\n– two", "– two", "a line starts with '–'"),
        InText("a hyphen without a space", "- one\n-two", "-two", "starts no item of a list"),
        InText("a hyphen with a space that does not break", "- one\n-\u00A0two", "-\u00A0two", "starts no item of a list"),
        InText("an empty item", "- one\n-\n- three", "-\n- three", "an item of a list is empty"),
        InText("bold that is not closed", "**Do not pull.", "**Do", "two stars stand alone"),
        InText("a heading without a space", "##Stretch", "##Stretch", "is no heading: write a space"),
        InText("a table without its second row", "| a | b |\n| 1 | 2 |", "| a", "is no row of a table"),
        InText("a source in round brackets", "It helps (S01, S02).", "It helps", "'S01, S02' is no citation: write {S01, S02}"),
        InText("a note to oneself", "Ask Jane. TODO", "TODO", "'TODO' is a reminder to yourself"),
        InText("an address of the web without its beginning", "See [this](www.example.org).", "www.", "an address of the web starts with https://"),
        InText("a heading of every page", "## Sources\n\nWords.", "## Sources", "stands on every page below the text"),
        InText("a space without width", "Words\u200Bwords.", "Words\u200B", "a control character (U+200B)"),
        InText("a picture with hollow words", ":: picture calf aaaaaa aaaaaa .......... 1 2 3", ":: picture", "a picture needs words"),
        new("a key without a colon", Topic, "title: Night cramps", "title Night cramps", "title Night", "a line starts with its key, a colon and a space"),
        new("a key without a space", Topic, "title: Night cramps", "title:Night cramps", "title:Night", "a line starts with its key, a colon and a space"),
        new("curly quotation marks", Topic, "title: Night cramps", "title: “Night cramps”", "title: “", "a text stands in curly quotation marks"),
        new("a dash in a data file", Claims, "- id: C002", "– id: C002", "– id", "an item of a list starts with a hyphen and a space"),
        new("a sign that cuts a text off", Claims, "evidence: It breaks the skin.", "evidence: It breaks # the skin.", "# the skin", "what stands behind ' #' is cut off"),
        new("a word in place of a clinician", Topic, "checked: 2026", "reviewed-by: TBC\nchecked: 2026", "reviewed-by", "is the clinician's name and post"),
        new("a check in sixty years", Topic, "next-check: 2027", "next-check: 2087", "next-check", "more than 2 years after 'checked'"),
        new("a file that was cut off", Glossary, "meaning: Hands that lock.\n", "meaning: Hands that", "meaning", "the last line of the file has no end"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_is_told_on_its_line(string fault) => Faults.Check(fault);

    [Fact]
    public void Comments_brackets_and_quotation_marks_are_no_slips()
    {
        var folder = Folder.Change(Topic, "sources: [S01, S02]", "sources: [S01,\n  S02]").Change(Topic, "title: Night cramps", "# a comment\ntitle: \"Night #1 cramps\"")
            .Change(Topic, "changes:", "changes: # newest first");
        ProblemAssert.Clean(folder.Read());
    }
}
