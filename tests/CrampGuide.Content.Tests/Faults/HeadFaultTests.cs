using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

public sealed class HeadFaultTests
{
    static readonly FaultTable Faults = new(
        In("unknown key", "also: [", "alsoo: [", "alsoo:", "the key 'alsoo' is not known here (is it 'also'?); known are also, asked, changes, checked"),
        In("duplicate key", "title: Night cramps\n", "title: Night cramps\ntitle: Leg cramps\n", "title: Leg", "the key 'title' stands here twice"),
        In("missing title", "title: Night cramps\n", "", "summary:", "the key 'title' is missing"),
        In("missing summary", "summary: About Night cramps.\n", "", "title:", "the key 'summary' is missing"),
        In("missing day of the check", "checked: 2026-11-22\n", "", "title:", "the key 'checked' is missing"),
        In("missing day of the next check", "next-check: 2027-05-22\n", "", "title:", "the key 'next-check' is missing"),
        In("missing sources", "sources: [S01, S02]\n", "", "title:", "the key 'sources' is missing"),
        In("missing changes", "changes:\n  - date: 2026-11-22\n    text: First published.\n", "", "title:", "the key 'changes' is missing"),
        In("a title that is nothing in YAML", "title: Night cramps", "title: ~", "title:", "'title' is empty"),
        In("an escape in a title", "title: Night cramps", "title: \"Night\\u202ecramps\"", "title:", "a text holds a control character, written as an escape"),
        In("empty title", "title: Night cramps", "title:", "title:", "'title' is empty"),
        In("title over 80 characters", "title: Night cramps", "title: " + new string('x', 81), "title:", "'title' has 81 characters; it may have at most 80"),
        In("summary over 200 characters", "About Night cramps.", new string('x', 201), "summary:", "'summary' has 201 characters; it may have at most 200"),
        In("a list for a text", "title: Night cramps", "title: [Night cramps]", "title:", "'title' must be a text"),
        In("a text for a list", "sources: [S01, S02]", "sources: S01", "sources:", "'sources' must be a list"),
        In("a map for a list", "sources: [S01, S02]", "sources: {S01: S02}", "sources:", "'sources' must be a list"),
        In("a text for a map", "  - date: 2026-11-22\n    text: First published.", "  - First published.", "- First", "an item of 'changes' must be a map"),
        In("a map for a text in a list", "also: [Night cramps by night]", "also:\n  - one\n  - night: cramps", "- night", "an item of 'also' must be a text"),
        In("a text for a list of queries", "checked: 2026-11-22", "asked: calf locks up\nchecked: 2026-11-22", "asked:", "'asked' must be a list"),
        In("a query over 100 characters", "checked: 2026-11-22", $"asked: [{new string('x', 101)}]\nchecked: 2026-11-22", "asked:", "an item of 'asked' has 101 characters; it may have at most 100"),
        In("an empty query", "checked: 2026-11-22", "asked: ['']\nchecked: 2026-11-22", "asked:", "an item of 'asked' is empty"),
        In("an unquoted colon", "title: Night cramps", "title: Cramps: at night", "title:", "this is not YAML"),
        In("a date in words", "checked: 2026-11-22", "checked: 22 November 2026", "checked:", "'checked' must be a date of the calendar like 2026-11-22, not '22 November 2026'"),
        In("a date that is not in the calendar", "checked: 2026-11-22", "checked: 2026-02-30", "checked:", "'checked' must be a date"),
        In("a date without noughts", "next-check: 2027-05-22", "next-check: 2027-5-22", "next-check:", "'next-check' must be a date"),
        In("next check on the day of the check", "next-check: 2027-05-22", "next-check: 2026-11-22", "next-check:", "'next-check' must be a day after 'checked'"),
        In("unknown source", "sources: [S01, S02]", "sources: [S01, S99]", "sources:", "the source 'S99' is not in sources.yml"),
        In("a source twice", "sources: [S01, S02]", "sources:\n  - S01\n  - S02\n  - 'S01'", "'S01'", "the source 'S01' stands here twice"),
        In("no changes", "changes:\n  - date: 2026-11-22\n    text: First published.", "changes: []", "changes:", "'changes' needs at least one dated change"),
        In("changes oldest first", "    text: First published.", "    text: First published.\n  - date: 2026-11-23\n    text: Later.", "changes:", "'changes' stand newest first"),
        In("a change with a wrong date", "  - date: 2026-11-22", "  - date: today\n    text: New.\n  - date: 2026-11-22", "date: today", "'date' must be a date"),
        In("a change with an unknown key", "    text: First published.", "    text: First published.\n    who: me", "who:", "the key 'who' is not known here; known are date, safety, text"),
        In("a flag that is neither", "    text: First published.", "    text: First published.\n    safety: yes", "safety:", "'safety' must be true or false, not 'yes'"),
        In("a safety point that is none", "changes:", "safety-points: [B01, B37]\nchanges:", "safety-points:", "'B37' is no safety point: they are B01 to B36"),
        In("a code without a meaning", "changes:", "codes:\n  - system: ICD-10\n    code: R25.2\nchanges:", "system:", "the key 'meaning' is missing"),
        In("a code with an unknown key", "changes:", "codes:\n  - system: ICD-10\n    code: R25.2\n    meaning: Cramp\n    status: sure\nchanges:", "status:", "the key 'status' is not known here"),
        In("a former name that was no address", "changes:", "former:\n  - Leg Cramps\nchanges:", "- Leg Cramps", "'Leg Cramps' was never an address"),
        In("a former name that is its own", "changes:", "former:\n  - night-cramps\nchanges:", "former:", "the former name 'night-cramps' is the name of another page, or of two"),
        In("a former name twice", "changes:", "former:\n  - old\n  - old\nchanges:", "former:", "the former name 'old' is the name of another page, or of two"),
        In("no head", "---\ntitle", "title", "title", "a page starts with its head"),
        In("a line before the head", "---\ntitle", "# Night\n---\ntitle", "# Night", "a page starts with its head"),
        In("a head never closed", "First published.\n---", "First published.\n", "---", "the head of the page is never closed"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_head_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    static Fault In(string name, string old, string now, string at, string says) => new(name, Topic, old, now, at, says);
}
