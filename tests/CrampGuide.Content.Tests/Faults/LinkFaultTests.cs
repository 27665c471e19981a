using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Faults.Fault;

namespace CrampGuide.Content.Tests.Faults;

public sealed class LinkFaultTests
{
    const string NotAllowed = "is not allowed: links lead to https:, tel: or mailto: addresses or to a .md file";

    static readonly FaultTable Faults = new(
        Refused("javascript", "[x](javascript:alert(1))"),
        Refused("JavaScript in mixed case", "[x](JaVaScRiPt:alert(1))"),
        Refused("javascript behind a space", "[x](< javascript:alert(1)>)"),
        Refused("javascript with a numbered entity", "[x](&#106;avascript:alert(1))"),
        Refused("javascript with a hexadecimal entity", "[x](java&#x73;cript:alert(1))"),
        Refused("javascript with a named entity", "[x](javascript&colon;alert(1))"),
        Refused("javascript with a tab as an entity", "[x](java&Tab;script:alert(1))"),
        Refused("javascript with a percent sign", "[x](%6aavascript:alert(1))"),
        Refused("javascript in angle brackets", "<javascript:alert(1)>"),
        Refused("javascript by reference", "[x][y]\n\n[y]: javascript:alert(1)"),
        Refused("javascript by short reference", "[x]\n\n[x]: javascript:alert(1)"),
        Refused("javascript in a list", "- [x](javascript:alert(1))"),
        InText("javascript in a callout", "::: do It\n- walk\n- [x](javascript:alert(1))\n:::", "javascript", NotAllowed),
        InText("javascript on the third line of a paragraph", "One.\nTwo.\n[x](javascript:alert(1))", "javascript", NotAllowed),
        Refused("javascript in a table", "| [x](javascript:alert(1)) | b |\n| - | - |\n| 1 | 2 |"),
        Refused("a telephone without a number", "[x](tel:)"),
        Refused("a telephone that is a script", "[x](tel:javascript:alert(1))"),
        Refused("a mail to nobody", "[x](mailto:)"),
        Refused("an address with a password", "[x](https://user:pw@example.org/)"),
        Refused("data", "[x](data:text/html;base64,PHN2Zz4=)"),
        Refused("vbscript", "[x](vbscript:msgbox(1))"),
        Refused("file", "[x](file:///etc/passwd)"),
        Refused("http", "[x](http://example.org/)"),
        Refused("two slashes", "[x](//example.org/)"),
        Refused("a slash", "[x](/topics/night-cramps)"),
        Refused("backslashes", @"[x](\\\\example.org/)"),
        InText("a page that is not there", "See [x](night-crmps.md).", "See", "the link 'night-crmps.md' leads to no page of this folder"),
        InText("a page of another folder that is not there", "See [x](../sheets/calf.md).", "See", "the link '../sheets/calf.md' leads to no page"),
        InText("a page outside the folder", "See [x](../../README.md).", "See", "leads to no page"),
        InText("a data file", "See [x](../claims.yml).", "See", "leads to no page"),
        InText("a page without its ending", "See [x](night-cramps).", "See", "leads to no page"),
        InText("no address", "See [x]().", "See", "leads to no page"),
        InText("a heading of this page that is not there", "See [x](#why).", "See", "the page 'night-cramps' has no heading '#why'"),
        InText("a heading of another page that is not there", "See [x](../sheets/calf-now.md#why).", "See", "the page 'calf-now' has no heading '#why'"),
        InText("an empty heading", "See [x](#).", "See", "has no heading '#'"),
        InText("no words", "See [](night-cramps.md).", "See", "a link needs words"),
        InText("a picture", "![x](https://example.org/x.png)", "![x]", "this has no place here: a picture in the text"),
        InText("a picture with a script", "![x](javascript:alert(1))", "![x]", "this has no place here: a picture in the text"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    [Fact]
    public void Dead_link_names_file_and_line()
    {
        const string file = "topics/causes.md";
        var folder = RepositoryContent.Folder;
        folder = folder.With(file, folder.Text(file) + "\nSee [more](no-such-page.md).\n");
        ProblemAssert.Only(folder.Read(), new ExpectedProblem(file, folder.LineOf(file, "See [more]"), "the link 'no-such-page.md' leads to no page"));
    }

    [Fact]
    public void A_reference_nobody_uses_reaches_no_reader()
    {
        var edition = ProblemAssert.Clean(MinimalFolder.WithTopicText("Words.\n\n[y]: javascript:alert(1)").Read());
        Assert.Equal("Words.\n", new Prose.TextProseWriter(edition.Guide.MainNumbers).Write(edition.Guide.Topics[0].Body));
    }

    static Fault Refused(string name, string markdown) => InText(name, $"Words first.\n\n{markdown}", markdown.Split('\n')[0], NotAllowed);
}
