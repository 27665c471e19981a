using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

public sealed class ChecklistFaultTests
{
    const string UrgentSign = "      - id: calf-clot-2\n        sign: one calf is swollen\n        action: See a doctor today.\n        sources: [S02]\n        judgement: true\n";

    static readonly FaultTable Faults = new(
        In("missing 'for'", "for: Anyone with calf pain.\n", "", "title:", "the key 'for' is missing"),
        In("no cards", Cards, "cards: []\n", "cards:", "a checklist needs at least one card"),
        In("missing cards", Cards, "", "title:", "the key 'cards' is missing"),
        In("unknown key", "for: ", "score: 3\nfor: ", "score:", "the key 'score' is not known here"),
        In("unknown level", "level: urgent", "level: urgnt", "urgnt", "'level' must be one of emergency, urgent, routine, not 'urgnt'"),
        In("care at home is no level of a checklist", "level: urgent", "level: selfcare", "selfcare", "'level' must be one of emergency, urgent, routine, not 'selfcare'"),
        In("the less urgent first", "level: emergency", "level: routine", "cards:", "emergency comes first, then urgent, then routine"),
        In("a heading that is no 'if:'", "Get help today if:", "Get help today", "Get help", "the heading of a care card ends in ' if:'"),
        In("missing heading", "    heading: \"Get help today if:\"\n", "", "level: urgent", "the key 'heading' is missing"),
        In("a card with an unknown key", "    heading: \"Get help today if:\"", "    heading: \"Get help today if:\"\n    colour: red", "colour", "the key 'colour' is not known here; known are heading, level, signs"),
        In("no signs", "    signs:\n" + UrgentSign, "    signs: []\n", "signs: []", "a card holds 1 to 8 signs, not 0"),
        In("missing signs", "    signs:\n" + UrgentSign, "", "level: urgent", "the key 'signs' is missing"),
        In("nine signs", "    signs:\n" + UrgentSign, "    signs: # nine\n" + NineSigns(), "# nine", "a card holds 1 to 8 signs, not 9"),
        In("missing id", "- id: calf-clot-2\n        sign", "- sign", "one calf", "the key 'id' is missing"),
        In("an id with a capital letter", "calf-clot-2", "Calf-clot-2", "Calf-clot-2", "the id 'Calf-clot-2' must be small letters, digits and hyphens"),
        In("an id twice", "calf-clot-2", "calf-clot-1 ", "calf-clot-1 ", "the id 'calf-clot-1' belongs to another sign"),
        In("missing action", "        action: See a doctor today.\n", "", "calf-clot-2", "the key 'action' is missing"),
        In("unknown source", "sources: [S02]", "sources: [S77]", "S77", "the source 'S77' is not in sources.yml"),
        In("missing sources", "        sources: [S02]\n", "", "calf-clot-2", "the key 'sources' is missing"),
        In("a judgement that is neither", "judgement: true", "judgement: perhaps", "perhaps", "'judgement' must be true or false, not 'perhaps'"),
        In("a sign with an unknown key", "judgement: true", "judgment: true", "judgment", "the key 'judgment' is not known here (is it 'judgement'?); known are action, id, judgement, sign, sources"),
        In("unknown token in a heading", "Call {emergency-number} now if", "Call {emergency} now if", "{emergency}", "the token '{emergency}' is not known here; known are {emergency-number}"),
        In("a citation in a sign", "one calf is swollen", "one calf is swollen {S02}", "{S02}", "the token '{S02}' is not known here"),
        In("a lone brace in an action", "See a doctor today.", "\"See a doctor} today.\"", "doctor}", "a brace stands alone"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_checklist_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    [Fact]
    public void An_id_of_another_checklist_is_taken()
    {
        const string other = "checklists/calf-pain.md";
        var folder = Folder.With(other, Folder.Text(Checklist).Replace("calf-clot-1", "calf-pain-1", StringComparison.Ordinal))
            .Change(MinimalFolder.Site, "checklists: [calf-clot]", "checklists: [calf-clot, calf-pain]");
        ProblemAssert.Only(folder.Read(), new ExpectedProblem(other, folder.LineOf(other, "calf-clot-2"), "the id 'calf-clot-2' belongs to another sign"));
    }

    static string Cards
    {
        get
        {
            var text = Folder.Text(Checklist);
            return text[text.IndexOf("cards:", StringComparison.Ordinal)..text.LastIndexOf("---", StringComparison.Ordinal)];
        }
    }

    static string NineSigns() => string.Concat(Enumerable.Range(2, 9).Select(n => UrgentSign.Replace("clot-2", $"clot-{n}", StringComparison.Ordinal)));

    static Fault In(string name, string old, string now, string at, string says) => new(name, Checklist, old, now, at, says);
}
