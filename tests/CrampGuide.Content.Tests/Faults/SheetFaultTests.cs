using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

public sealed class SheetFaultTests
{
    const string FirstStep = "  - text: Straighten the knee.\n";

    static readonly FaultTable Faults = new(
        In("missing muscle", "muscle: Calf\n", "", "title:", "the key 'muscle' is missing"),
        In("two steps", FirstStep, "", "steps:", "a sheet has 3 to 10 steps, not 2"),
        In("eleven steps", FirstStep, string.Concat(Enumerable.Repeat("  - text: Wait.\n", 9)), "steps:", "a sheet has 3 to 10 steps, not 11"),
        In("a step without text", "  - text: Hold.\n    hold: 30", "  - hold: 30", "hold: 30", "the key 'text' is missing"),
        In("a step with an unknown key", "    hold: 30", "    wait: 30", "wait:", "the key 'wait' is not known here; known are hold, picture, picture-text, text"),
        In("a hold in words", "hold: 30", "hold: long", "hold:", "'hold' must be a whole number from 5 to 120, not 'long'"),
        In("a hold too short", "hold: 30", "hold: 4", "hold:", "'hold' must be a whole number from 5 to 120, not '4'"),
        In("a hold too long", "hold: 30", "hold: 121", "hold:", "'hold' must be a whole number from 5 to 120, not '121'"),
        In("a hold below nought", "hold: 30", "hold: -30", "hold:", "'hold' must be a whole number"),
        In("a hold with a fraction", "hold: 30", "hold: 30.5", "hold:", "'hold' must be a whole number"),
        In("a picture without words", "    picture-text: A person walks a few steps.\n", "", "Walk a little", "'picture' and 'picture-text' stand together"),
        In("words without a picture", "    picture: calf\n", "", "Walk a little", "'picture' and 'picture-text' stand together"),
        In("a picture that is not there", "picture: calf", "picture: thigh", "picture: thigh", "there is no picture 'thigh' in pictures/"),
        In("missing stop line", "stop: Not easing? Get help.\n", "", "title:", "the key 'stop' is missing"),
        In("stop line over 250 characters", "Not easing?", new string('x', 251), "stop:", "it may have at most 250"),
        In("missing do", "do:\n  - Go slowly.\n", "", "title:", "the key 'do' is missing"),
        In("an empty line of dont", "  - Do not bounce.", "  - Do not bounce.\n  - # nothing", "  - # nothing", "an item of 'dont' is empty"),
        In("no help", HelpLines, "help: []\n", "help:", "a sheet says when to get help"),
        In("missing help", HelpLines, "", "title:", "the key 'help' is missing"),
        In("the less urgent help first", "level: emergency", "level: routine", "help:", "emergency comes first, then urgent, then routine"),
        In("unknown level of help", "level: urgent", "level: soon", "soon", "'level' must be one of emergency, urgent, routine, not 'soon'"),
        In("help with an unknown key", "    action: Call {urgent-number} today.", "    action: Call {urgent-number} today.\n    sources: [S01]", "    sources", "the key 'sources' is not known here; known are action, level, sign"),
        In("unknown token in help", "{urgent-number}", "{urgent-numbers}", "{urgent-numbers}", "the token '{urgent-numbers}' is not known here"),
        In("a citation in a step", "Straighten the knee.", "Straighten the knee. {S01}", "{S01}", "the token '{S01}' is not known here"),
        In("unknown key", "muscle:", "muscles: Calf\nmuscle:", "muscles", "the key 'muscles' is not known here"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sheet_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    static string HelpLines
    {
        get
        {
            var text = Folder.Text(Sheet);
            return text[text.IndexOf("help:", StringComparison.Ordinal)..text.LastIndexOf("---", StringComparison.Ordinal)];
        }
    }

    static Fault In(string name, string old, string now, string at, string says) => new(name, Sheet, old, now, at, says);
}
