using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Rules.RuleCase;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>What heads of pages and the registers say.</summary>
static class PageCases
{
    public static readonly RuleCase[] All =
    [
        Change("CG0501", Topic, "next-check: 2027-05-22", "next-check: 2026-11-22", "next-check: 2026-11-22"),
        Change("CG0502", Checklist, "- id: calf-swelling-clot-1\n", "- id: calf-swelling-clot-2\n", "id: calf-swelling-clot-2\n        sign: one"),
        Change("CG0503", Topic, "sources: [S01, ", "sources: [S999, S01, ", "S999"),
        Change("CG0504", Topic, "sources: [S01, ", "sources: [S01, S01, ", "S01, S01"),
        Change("CG0505", "site.yml", "topics: [first-aid, night-cramps, when", "topics: [first-aid, when", "groups:"),
        new("CG0506", Sheet, "steps:", TwoSteps),
        Change("CG0507", Topic, "checked: 2026-11-22\nnext", "former: [causes]\nchecked: 2026-11-22\nnext", "former: [causes]"),
        Change("CG0508", "emergency-numbers.yml", "- number: \"1 800 222 1222\"\n      label: US\n", "- number: \"1-800-222-1222\"\n      label: US\n", "1-800-222-1222"),
        Change("CG0509", "sources.yml", "address: https://nidirect.gov.uk/node/10453", "address: nidirect.gov.uk/node/10453", "address: nidirect"),
        new("CG0510", "pictures/calf.svg", "<script>", folder => folder.With("pictures/calf.svg", "<svg viewBox=\"0 0 9 9\">\n<script>alert(1)</script>\n</svg>\n")),
        new("CG0511", Checklist, "sources: []", folder => folder.Change(Checklist, "        sources: [S55]\n      - id: calf-swelling-clot-8", "        sources: []\n      - id: calf-swelling-clot-8")),
        Change("CG0512", "search.yml", "    phrases:\n      - chest pain\n", "    phrases:\n      - chest pain\n      - \"{no-such-class} hurts\"\n", "no-such-class"),
        Change("CG0513", "site.yml", "diary: keep-a-2-week-diary", "diary: two-week-diary", "diary: two-week-diary"),
    ];

    static TestFolder TwoSteps(TestFolder folder)
    {
        var text = folder.Text(Sheet);
        var (third, stop) = (text.IndexOf("  - text: Hold for", StringComparison.Ordinal), text.IndexOf("stop: ", StringComparison.Ordinal));
        return folder.With(Sheet, text[..third] + text[stop..]);
    }
}
