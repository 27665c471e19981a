using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>Faults in numbers, words and the order of the site.</summary>
public sealed class DataFaultTests
{
    const string Groups = "groups:\n  - name: Right now\n    topics: [night-cramps]\n  - name: To look up\n    topics: [reference]\n";
    const string Norway = "  - code: NO\n    name: Norway\n";

    static readonly FaultTable Faults = new(
        new("no emergency number", Numbers, "\n    emergency:\n      - number: \"113\"\n", "\n    emergency: []\n", "emergency: []", "there must be an emergency number"),
        new("missing emergency number", Numbers, "    emergency:\n      - number: \"113\"\n", "", "code: NO", "the key 'emergency' is missing"),
        new("missing poison help", Numbers, "    poison: []\n    crisis: []\n    note", "    crisis: []\n    note", "code: NO", "the key 'poison' is missing"),
        new("letters in a number", Numbers, "\"113\"", "\"113a\"", "113a", "'113a' is not a number to call: digits and spaces"),
        new("a number with a plus", Numbers, "\"113\"", "\"+47 113\"", "+47", "'+47 113' is not a number to call"),
        new("a country code that is none", Numbers, "code: NO", "code: Norway ", "code: Norway", "'Norway' is not a country code of two capital letters"),
        new("a country twice", Numbers, Norway, $"  - {{code: 'NO', name: Norge, emergency: [{{number: '1'}}], urgent: [], poison: [], crisis: []}}\n{Norway}", "code: NO", "the country 'NO' stands here twice"),
        new("unknown key of a number", Numbers, "      label: UK", "      country: UK", "country:", "the key 'country' is not known here; known are label, number"),
        new("unknown key of a country", Numbers, "note: 112", "notes: 112", "notes:", "the key 'notes' is not known here"),
        new("unknown key of the main numbers", Numbers, "main:\n", "main:\n  name: Main\n", "name: Main", "the key 'name' is not known here"),
        new("a synonym that is no list", SearchWords, "synonyms:", "synonyms:\n  - calf", "- calf", "an item of 'synonyms' must be a list"),
        new("phrases for a checklist that is not there", SearchWords, "checklist: calf-clot", "checklist: calf", "checklist: calf", "there is no checklist 'calf'"),
        new("an emergency without phrases", SearchWords, "phrases: [swollen calf]", "phrases: []", "phrases: []", "'phrases' needs at least one phrase"),
        new("an emergency with missing phrases", SearchWords, "    phrases: [swollen calf]\n", "", "checklist:", "the key 'phrases' is missing"),
        new("missing crisis", SearchWords, "crisis:\n  phrases: [want to die]\n  unless: []\n", "", "synonyms:", "the key 'crisis' is missing"),
        new("unknown key of search", SearchWords, "crisis:", "stems: []\ncrisis:", "stems:", "the key 'stems' is not known here"),
        new("unknown key of an emergency", SearchWords, "    unless: [swollen calf muscle day]", "    except: []", "except:", "the key 'except' is not known here; known are checklist, phrases, unless"),
        new("a word twice", Glossary, "- word: tetany", "- word: tetany\n  meaning: One.\n- word: Tetany", "- word: Tetany", "the word 'tetany' stands here twice"),
        new("a word without meaning", Glossary, "  meaning: Hands that lock.\n", "", "word:", "the key 'meaning' is missing"),
        new("unknown key of a word", Glossary, "  meaning", "  source: S01\n  meaning", "source", "the key 'source' is not known here; known are also, meaning, word"));

    static readonly FaultTable SiteFaults = new(
        InSite("missing name", "name: Test guide\n", "", "groups:", "the key 'name' is missing"),
        InSite("missing groups", Groups, "", "name:", "the key 'groups' is missing"),
        InSite("a group with a topic that is not there", "    topics: [night-cramps]\n  - name", "    topics: [night-cramps, causes]\n  - name", "causes", "there is no topic 'causes'"),
        InSite("a topic in no group", "    topics: [night-cramps]\n  - name", "    topics: []\n  - name", "groups:", "the topic 'night-cramps' stands in no group"),
        InSite("a topic in two groups", "checklists:", "  - name: Later\n    topics:\n      - night-cramps\nchecklists:", "- night-cramps", "the topic 'night-cramps' stands here twice"),
        InSite("a place that leads nowhere", "    sheet: calf-now\n", "", "id: calf", "a place on the body leads to a 'sheet' or to a 'checklist'"),
        InSite("a place that leads to two", "    sheet: calf-now\n", "    sheet: calf-now\n    checklist: calf-clot\n", "id: calf", "a place on the body leads to a 'sheet' or to a 'checklist'"),
        InSite("a place with a sheet that is not there", "sheet: calf-now", "sheet: calf", "id: calf", "there is no sheet 'calf'"),
        InSite("a place with a checklist that is not there", "checklist: calf-clot", "checklist: clot", "id: chest", "there is no checklist 'clot'"),
        InSite("a place twice", "id: chest", "id: 'calf'", "id: 'calf'", "the place 'calf' stands here twice"),
        InSite("an unknown key of a place", "    name: Chest", "    name: Chest\n    topic: night-cramps", "topic: ", "the key 'topic' is not known here; known are checklist, id, name, sheet"),
        InSite("a section twice", "article:", "article:\n  - id: 'first-aid'\n    name: Again\n    changed: Twice.\n    topics: [night-cramps]", "- id: first-aid", "the section 'first-aid' stands here twice"),
        InSite("a section with a topic that is not there", "first.\n    topics: [night-cramps]", "first.\n    topics:\n      - causes", "- causes", "there is no topic 'causes'"),
        InSite("a section that no topic covers", "first.\n    topics: [night-cramps]", "first.\n    topics: []", "    topics: []", "every section of the article is covered by at least one topic"),
        InSite("a section without a word on what was changed", "    changed: Stretching comes first.\n", "", "  - id: first-aid", "the key 'changed' is missing"),
        InSite("registers without a date", "registers:\n  checked: 2026-01-02", "registers:", "  next-check: 2026-07-02", "the key 'checked' is missing"),
        InSite("a section that does not say what changed", "    changed: Stretching comes first.\n", "", "- id: first-aid", "the key 'changed' is missing"),
        InSite("a section with an unknown key", "    changed: Stretching", "    why: x\n    changed: Stretching", "why:", "the key 'why' is not known here; known are changed, id, name, topics"),
        InSite("registers with a wrong date", "  checked: 2026-01-02", "  checked: 2.1.2026", "2.1.2026", "'checked' must be a date"),
        InSite("registers to be checked before they were", "next-check: 2026-07-02", "next-check: 2025-07-02", "next-check:", "'next-check' must be a day after 'checked'"),
        InSite("registers with an unknown key", "registers:\n", "registers:\n  edition: x\n", "edition:", "the key 'edition' is not known here"),
        InSite("a checklist in no order", "checklists: [calf-clot]", "checklists: []", "checklists: []", "the checklist 'calf-clot' stands not in 'checklists'"),
        InSite("a checklist twice", "checklists: [calf-clot]", "checklists:\n  - calf-clot\n  - 'calf-clot'", "- 'calf-clot'", "the checklist 'calf-clot' stands here twice"),
        InSite("a pack with a page that is not there", "      - sheets/calf-now", "      - sheets/calf", "- sheets/calf", "there is no sheet 'calf'"),
        InSite("a pack with a page without its folder", "      - sheets/calf-now", "      - calf-now", "- calf-now", "'calf-now' names no page: write its folder and its name"),
        InSite("a pack with a page of a folder that is none", "      - sheets/calf-now", "      - pictures/calf", "- pictures/calf", "'pictures/calf' names no page"),
        InSite("a pack with paper among the topics", "      - sheets/calf-now", "      - topics/wallet-card", "- topics/wallet-card", "there is no topic 'wallet-card'"),
        InSite("a pack with paper twice", "      - topics/reference", "      - sheets/wallet-card\n      - 'sheets/wallet-card'", "- 'sheets/wallet-card'", "the page 'sheets/wallet-card' stands in this pack twice"),
        InSite("a pack with a page twice", "      - topics/reference", "      - topics/reference\n      - 'sheets/calf-now'", "- 'sheets/calf-now'", "the page 'sheets/calf-now' stands in this pack twice"),
        InSite("a pack without pages", "    items:\n      - sheets/calf-now\n      - topics/reference", "    items: []", "items: []", "a pack holds at least one page"),
        InSite("a pack without items", "    items:\n      - sheets/calf-now\n      - topics/reference\n", "", "- id: nights", "the key 'items' is missing"),
        InSite("a pack without a title", "    title: Nights\n", "", "- id: nights", "the key 'title' is missing"),
        InSite("a pack whose title does not fit a page's foot", "title: Nights", "title: Nights that are so bad that one cannot sleep", "title: Nights", "'title' has 44 characters; it may have at most 40"),
        InSite("a pack without a summary", "    summary: For bad nights.\n", "", "- id: nights", "the key 'summary' is missing"),
        InSite("a pack whose id is no address", "id: nights", "id: Bad nights", "id: Bad nights", "the id of a pack is small letters, digits and hyphens, not 'Bad nights'"),
        InSite("a pack twice", "registers:", "  - {id: 'nights', title: Again, summary: Again., items: [topics/night-cramps]}\nregisters:", "id: 'nights'", "the pack 'nights' stands here twice"),
        InSite("an unknown key of a pack", "    summary: For bad", "    lead: x\n    summary: For bad", "lead:", "the key 'lead' is not known here; known are id, items, summary, title"),
        InSite("packs that are no list", "packs:\n  - id: nights\n    title: Nights\n    summary: For bad nights.\n    items:\n      - sheets/calf-now\n      - topics/reference\n", "packs: nights\n", "packs:", "'packs' must be a list"),
        InSite("an unknown key", "name: Test guide", "name: Test guide\nbundles: []", "bundles:", "the key 'bundles' is not known here"));

    public static TheoryData<string> Names => Faults.Names;

    public static TheoryData<string> SiteNames => SiteFaults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_data_file_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    [Theory]
    [MemberData(nameof(SiteNames))]
    public void A_site_file_at_fault_is_reported_on_its_line(string fault) => SiteFaults.Check(fault);

    static Fault InSite(string name, string old, string now, string at, string says) => new(name, Site, old, now, at, says);
}
