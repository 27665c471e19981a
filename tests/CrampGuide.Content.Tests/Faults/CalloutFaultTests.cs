using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Faults.Fault;

namespace CrampGuide.Content.Tests.Faults;

public sealed class CalloutFaultTests
{
    static readonly FaultTable Faults = new(
        InText("unknown kind", "::: emergancy Call now if:\n- you faint\n:::", "::: emergancy", "the callout 'emergancy' is not known; known are emergency, urgent"),
        InText("a capital letter is another kind", "::: Urgent Get help if:\n- it hurts\n:::", "::: Urgent", "the callout 'Urgent' is not known"),
        InText("a number is no kind", "::: 1 Get help if:\n- it hurts\n:::", "::: 1", "the callout '1' is not known"),
        InText("never closed", "Words.\n\n::: warning Heat\nNot on numb skin.", "::: warning", "never closed"),
        InText("no title", "::: warning\nNot on numb skin.\n:::", "::: warning", "a title of 1 to 100 characters"),
        InText("a title over 100 characters", $"::: warning {new string('x', 101)}\nNot on numb skin.\n:::", "::: warning", "a title of 1 to 100 characters"),
        InText("in another callout", "::: do What helps\n- walk\n\n::: warning Heat\nNot on numb skin.\n:::\n:::", "::: do", "where another callout starts, which has no place in it"),
        InText("the one before not closed", "::: do What helps\n- walk\n\n::: warning Heat\nNot on numb skin.\n:::", "::: do", "is the ':::' above that line missing?"),
        InText("in a list", "- one\n\n  ::: warning Heat\n  Not on numb skin.\n  :::", "::: warning", "never in a list or in another callout"),
        InText("closes nothing", "Words.\n\n:::\n\n## Next\n\nMore words.", ":::", "closes no callout"),
        InText("empty", "::: warning Heat\n:::", "::: warning", "the callout 'warning' is empty"),
        InText("an emergency without signs", "::: emergency Call now if:\nYou faint.\n:::", "::: emergency", "1 to 8 signs as a list, not 0"),
        InText("nine signs", $"::: urgent Get help if:\n{Lines("- sign", 9)}:::", "::: urgent", "1 to 8 signs as a list, not 9"),
        InText("a link in an emergency", "::: emergency Call now if:\n- you [faint](#x)\n:::\n\n## X\n\nWords.", "::: emergency", "an emergency card holds no link"),
        InText("do without a list", "::: do What helps\nWalking.\n:::", "::: do", "the callout 'do' holds a list"),
        InText("dont without a list", "::: dont What harms\nPulling.\n:::", "::: dont", "the callout 'dont' holds a list"),
        InText("steps without a list", "::: steps In order\nFirst sit.\n:::", "::: steps", "the callout 'steps' holds a list"),
        InText("steps without numbers", "::: steps In order\n- Sit.\n- Stretch.\n:::", "::: steps", "steps are a numbered list"),
        InText("thirteen lines", $"::: do What helps\n{Lines("- walk", 13)}:::", "::: do", "at most 12 lines of a list, not 13"),
        InText("over 1500 characters", $"::: warning Heat\n{new string('x', 1501)}\n:::", "::: warning", "holds 1501 characters; it may hold at most 1500"),
        InText("over 1500 characters in a list", $"::: do What helps\n{Lines("- " + new string('x', 300), 6)}:::", "::: do", "it may hold at most 1500"),
        InText("a heading inside", "::: warning Heat\n## Numb skin\n\nNot on numb skin.\n:::", "::: warning", "where a heading starts, which has no place in it"),
        InText("a table inside", "::: warning Heat\n| a | b |\n| - | - |\n| 1 | 2 |\n:::", "::: warning", "where a table starts, which has no place in it"),
        InText("a citation in the title", "::: warning Heat {S01}\nNot on numb skin.\n:::", "::: warning", "the token '{S01}' is not known here"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_callout_at_fault_is_reported_where_it_opens(string fault) => Faults.Check(fault);

    [Fact]
    public void Unknown_callout_names_file_and_line()
    {
        const string file = "topics/night-cramps.md";
        var first = RepositoryContent.Folder.Text(file).Split('\n').First(line => line.StartsWith("::: ", StringComparison.Ordinal));
        var folder = RepositoryContent.Folder.Change(file, first + "\n", first.Replace("::: ", "::: x", StringComparison.Ordinal) + "\n");
        ProblemAssert.Only(folder.Read(), new ExpectedProblem(file, folder.LineOf(file, "::: x"), "is not known; known are emergency, urgent, routine, selfcare, do, dont, warning, steps"));
    }

    [Fact]
    public void Twelve_lines_and_eight_signs_are_not_too_many() => ProblemAssert.Clean(
        MinimalFolder.WithTopicText($"::: do What helps\n{Lines("- walk", 12)}:::\n\n::: urgent Get help if:\n{Lines("- sign", 8)}:::").Read());

    static string Lines(string line, int count) => string.Concat(Enumerable.Repeat(line + "\n", count));
}
