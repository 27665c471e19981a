namespace CrampGuide.Content.Rules;

/// <summary>What heads of pages and the registers must say.</summary>
static class PageRules
{
    public static readonly Rule Dates = Rule.Error(
        "CG0501",
        "'next-check' is a day after 'checked', within 2 years, and 'changes' stand newest first.",
        "Readers and printed sheets go by these dates.",
        "checked: 2026-11-22\nnext-check: 2026-11-22",
        "checked: 2026-11-22\nnext-check: 2027-05-22");

    public static readonly Rule Ids = Rule.Error(
        "CG0502",
        "An id has the form of its kind and belongs to one thing.",
        "Ids are addresses for ever: they stand in links, in records and on paper.",
        "- id: C35",
        "- id: C035");

    public static readonly Rule Exists = Rule.Error(
        "CG0503",
        "A source, page, section or safety point that is named is there.",
        "A name that leads nowhere is a source that backs nothing, or advice that nobody finds.",
        "sources: [S999]",
        "sources: [S01]");

    public static readonly Rule Once = Rule.Error(
        "CG0504",
        "Nothing stands twice in a list, and no claim twice on a page.",
        "Of two entries for one thing, readers would see the one that was not mended.",
        "sources: [S01, S01]",
        "sources: [S01]");

    public static readonly Rule Listed = Rule.Error(
        "CG0505",
        "Every topic stands in one group of site.yml, every checklist in its 'checklists'; places on the body lead somewhere.",
        "A page that stands in no list is found by nobody.",
        "a new file topics/cold-water.md, and nothing in site.yml",
        "topics: [night-cramps, cold-water] in a group of site.yml");

    public static readonly Rule Steps = Rule.Error(
        "CG0506",
        "A sheet has 3 to 10 steps.",
        "Steps 1 to 3 are what a reader sees first; more than ten do not fit one side of paper.",
        "a sheet with two steps",
        "a sheet with three steps");

    public static readonly Rule FormerNames = Rule.Error(
        "CG0507",
        "A former name was an address, and is free today.",
        "It redirects to the page. A name that another page has would never lead there.",
        "former: [night-cramps] in causes.md",
        "former: [why-cramps-come] in causes.md");

    public static readonly Rule Numbers = Rule.Error(
        "CG0508",
        "A number to call is digits and spaces, a country two capital letters; each has an emergency number.",
        "Phones dial what stands there.",
        "number: 112 or 999",
        "number: \"112\"");

    public static readonly Rule Addresses = Rule.Error(
        "CG0509",
        "The address of a source is a web address.",
        "Readers follow it to see for themselves.",
        "address: nhs.uk/conditions/leg-cramps",
        "address: https://www.nhs.uk/conditions/leg-cramps/");

    public static readonly Rule Drawings = Rule.Error(
        "CG0510",
        "A drawing is SVG with shapes only.",
        "An SVG file can hold scripts and load other files; it stands inside the page.",
        "<image href=\"https://example.org/calf.png\"/>",
        "<path d=\"M10 10 L90 90\"/>");

    public static readonly Rule Sourced = Rule.Error(
        "CG0511",
        "A sign has a source that its page lists, or says 'judgement: true'.",
        "What no guideline says is our own judgement, and readers and clinicians are told so.",
        "sources: []",
        "sources: []\njudgement: true");

    public static readonly Rule Phrases = Rule.Error(
        "CG0512",
        "A phrase of search.yml can be read: its signs have words beside them, and its classes stand above it under 'words'.",
        "A phrase that fits nothing would leave someone in danger without the banner, and nobody would see it.",
        "phrases: [\"{lim} gone cold\"]",
        "phrases: [\"{limb} gone cold\"]");

    public static readonly Rule Parts = Rule.Error(
        "CG0513",
        "Paper that is made from a topic finds its parts there: emergency cards, a table, a list.",
        "A wallet card without signs, or a form without questions, would be printed and carried about.",
        "diary: two-week-diary",
        "diary: keep-a-2-week-diary");

    public static readonly Rule[] All = [Dates, Ids, Exists, Once, Listed, Steps, FormerNames, Numbers, Addresses, Drawings, Sourced, Phrases, Parts];
}
