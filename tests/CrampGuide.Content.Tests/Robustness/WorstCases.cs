using CrampGuide.Content.Files;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>
/// The worst that somebody could write without passing a cap: each is one file, as large as it may be, in the real
/// content, or as many files as there may be.
/// </summary>
sealed class WorstCases(ContentFolder start)
{
    const int PageBytes = 256 * 1024;
    const int DataBytes = 1024 * 1024;
    const int HeadBytes = 16 * 1024;
    const int Openers = 4000;
    const string Topic = "topics/first-aid.md";

    // Whole folders first: what they make the process grow to is seen only before others have made it grow.
    public IEnumerable<(string Name, Func<ContentFolder> Folder)> All => [.. Folders(), .. Pages(), .. Heads(), .. Data()];

    static readonly string[] Units =
    [
        "a", "a ", "a\n", "\n", "a\n\n", " ", "  \n", "[", "[a ", "[a](", "[a](b ", "[a][", "[a]: b\n", "![", "![a](", "(", "*", "*a ", "*a", "a*", "**a ", "***a* ", "*a _b ", "*a **b *c ", "_", "_a ", "a_b", "__a ", "<", "<a ", "</", "<!-- ",
        "<a href=\"", "<http://a", "<?", "<![CDATA[", "`", "` ", "`` `", "a`b``c```", "|", "|a", "a|b\n", "| a \n", "|a|\n|-|\n", ">", "> ", "> a\n", ">a\n\n", "- ", "- a\n", "- a\n\n", "- - - a\n", "+ ", "1. a\n", "1) ", "* a\n", "#", "# ", "## ", "## a\n", "#### a\n\n",
        "&", "&a", "&amp;", "&#x41;", "&#", "\\", "\\*", "{", "}", "{}", "{a}", "{S01}", "{S01 S02}", "{emergency-number} ", "{S01\n", "~", "~~a", "=\n", "a\n=\n", "a\n-\n", "---\n", "***\n", "```\n", "~~~\n", "    a\n", "\ta\n", ":", "::\n", ":: claims C001\n\n", ":: claims C001 ", ":::\n",
        "::: do a\n- a\n:::\n\n", "::: warning ", "::: do a\n", "!", "! ", "é", "🦵", "http://a ", "www.a.b ", "a@b.c ", "\"a\" ", "'", "%", "$", "@", "^", "+", ";", "a. ", "a  \n", "a\\\n", "cramp ", "potassium ", "- a\n  - b\n    - c\n", "\u00A0", "\u0301", "[a]\n", "[x] ", "[\\", "[`", "[<", "*[", "(((a", "](", "]", ")",
    ];

    IEnumerable<(string, Func<ContentFolder>)> Pages() =>
    [
        .. Units.Select(unit => ($"a page of {Shown(unit)}", Page(() => Filled(unit, PageBytes)))),
        ("a page of headings, no two alike", Page(() => Numbered(n => $"## h{n}\n", PageBytes))),
        ("a page of headings with a word each", Page(() => Numbered(n => $"## h{n}\n\nw{n}\n\n", PageBytes))),
        ("a page of words, no two alike", Page(() => Numbered(n => $"w{n} ", PageBytes))),
        ("a page of long words, no two alike", Page(() => Numbered(n => $"{new string('w', 200)}{n} ", PageBytes))),
        ("a page of claims", Page(() => ":: claims " + Numbered(n => $"C{n % 180 + 1:000} ", PageBytes))),
        ("a page of callouts of one title", Page(() => Numbered(n => "::: warning a\nb\n:::\n\n", 20_000))),
        ("a table as wide as it is high", Page(() => Table(1300, 1300))),
        ("a wide table of short rows", Page(() => Table(1900, 180))),
        ("a narrow table", Page(() => "| a | b |\n| - | - |\n" + Numbered(n => "a | b\n", 24_000))),
        ("a table with a long header", Page(() => $"| a | {new string('b', 200_000)} |\n| - | - |\n" + Numbered(n => "a | b\n", 7_800))),
        ("a table of rows without bars", Page(() => Table(20, 0) + Numbered(n => "a\n", PageBytes))),
        ("a table of twenty columns and short rows", Page(() => Table(20, 3900))),
        ("a page of glossary words far behind", Page(() => Numbered(n => "AF is not af ", PageBytes))),
        ("a long address used often", Page(() => $"[a]: https://example.org/{new string('b', 60_000)}\n\n" + Numbered(n => "[a] ", 15_000))),
        ("a longer address used often", Page(() => $"[a]: https://example.org/{new string('b', 200_000)}\n\n" + Numbered(n => "[a] ", 15_000))),
        ("a long anchor used often", Page(() => $"[a]: #{new string('b', 200_000)}\n\n" + Numbered(n => "[a] ", 15_000))),
        ("a long page used often", Page(() => $"[a]: {new string('b', 200_000)}.md\n\n" + Numbered(n => "[a] ", 15_000))),
        ("a long heading and a link to it used often", Page(() => $"## {new string('b', 100_000)}\n\n[a]: #{new string('b', 100_000)}\n\n" + Numbered(n => "[a] ", 15_000))),
        ("lists in lists, line by line", Page(() => string.Concat(Enumerable.Range(0, 120).Select(n => new string(' ', n * 2) + "- a\n")) + Filled("\n", 100_000))),
        ("lists in lists, and lines in the deepest", Page(() => string.Concat(Enumerable.Range(0, 60).Select(n => new string(' ', n * 2) + "- a\n")) + Filled(new string(' ', 120) + "a\n", 200_000))),
        ("lists in lists on each line", Page(() => Filled(Repeated("- ", 60) + "a\n", PageBytes))),
        ("lists in lists on one line", Page(() => Filled("- - ", 200_000) + "a")),
        ("lists in lists on one line, as many as let through, many times", Page(() => Filled(Repeated("- ", 120) + "a\n", PageBytes))),
        ("lists of another sign on one line", Page(() => Filled("+ ", 200_000) + "a")),
        ("list signs behind a word", Page(() => "a " + Filled("- ", 200_000) + "a")),
        ("quotations in quotations", Page(() => Filled(Repeated("> ", 100) + "a\n", PageBytes))),
        ("callouts in callouts", Page(() => Repeated("::: do a\n", 100) + Filled("a\n", 200_000))),
        ("a deep end behind much to parse", Page(() => Filled("*a **b ", 12_000) + Filled("\n- a", 200_000) + "\n\n" + Repeated("> ", 300) + "a")),
        ("links in links", Page(() => Repeated("[a", 1300) + Repeated("](b.md)", 1300))),
        ("definitions and their uses", Page(() => Numbered(n => $"[a{n}]: causes.md\n", 30_000) + "\n" + Numbered(n => $"[a{n}]\n", 12_000))),
        ("one definition many times", Page(() => Numbered(n => $"[a]: causes.md\n", 30_000) + "\n" + Numbered(n => $"[a]\n", 12_000))),
    ];

    IEnumerable<(string, Func<ContentFolder>)> Heads() => new[]
    {
        "[", "{", "- ", "? ", "a: ", "\"a\" ", "'", "&a ", "*a ", "!a ", "# ", "[a,", "{a: b,", "| ", "a\n ", "[[],", "k: v\n",
    }.Select(unit => ($"a head of {Shown(unit)}", Changed(Topic, () => $"---\nx: {Filled(unit, HeadBytes - 20)}\n---\nWords.\n")))
    .Append(("a head of keys, no two alike", Changed(Topic, () => $"---\n{Numbered(n => $"k{n}: v\n", HeadBytes - 20)}---\nWords.\n")));

    IEnumerable<(string, Func<ContentFolder>)> Data() =>
    [
        .. new[] { "claims.yml", "site.yml" }.SelectMany(file => new[]
        {
            "a", "a ", "a\n", "\n", " ", "[", "{", "[a,", "{a: b,", "[[],", "[{},", "- ", "- a\n", "- {}\n", "- []\n", "- a: b\n", "-\n", "? ", "? a\n", ": ", "a: ", "a: b\n", "\"", "\"a\" ", "\"\\n", "\"\\\n", "'", "''", "#", "# a\n", "&", "&a ", "- &a b\n", "*", "- *a\n", "!", "!a ", "- !a b\n", "%", "%a\n",
            "|", "- |\n  a\n", ">", "- >\n\n", "---\n", "...\n", "--- a\n", "\u00A0", "é", "🦵", ",", "]", "}", "@", "`", "- - ", "-  \n", "a:\n", "\ta",
        }.Select(unit => ($"{file} of {Shown(unit)}", Changed(file, () => Filled(unit, DataBytes))))),
        .. new[] { "claims.yml", "emergency-numbers.yml", "glossary.yml", "search.yml", "site.yml", "sources.yml" }.SelectMany(file => new[]
        {
            ($"{file} of keys, no two alike", Changed(file, () => Numbered(n => $"k{n}: v\n", DataBytes))),
            ($"{file} of items without keys", Changed(file, () => Filled("- {}\n", DataBytes))),
            ($"{file} of items with a wrong key", Changed(file, () => Filled("- {a: b}\n", DataBytes))),
        }),
        ("claims, all the same", Changed("claims.yml", () => Filled("- {id: C001, section: title, claim: a, verdict: wrong, evidence: b, instead: c, sources: []}\n", DataBytes))),
        ("claims with much evidence", Changed("claims.yml", () => Numbered(n => $"- {{id: C{n:000}, section: title, claim: {new string('a', 190)}, verdict: wrong, evidence: {new string('b', 400)}, instead: {new string('c', 400)}, sources: []}}\n", 999_000))),
        ("sources, all the same", Changed("sources.yml", () => Filled("- {id: S01, publisher: a, title: b, dated: c, seen: copy, note: d}\n", DataBytes))),
        ("glossary of words, no two alike", Changed("glossary.yml", () => Numbered(n => $"- {{word: w{n}, meaning: b}}\n", DataBytes))),
        ("glossary of other spellings", Changed("glossary.yml", () => "- word: zzz\n  meaning: b\n  also: [" + Numbered(n => $"w{n}, ", 900_000) + "w]\n")),
        ("glossary of other spellings that nearly stand in the text", Changed("glossary.yml", () => "- word: zzz\n  meaning: b\n  also: [" + Numbered(n => "cram, ", 900_000) + "w]\n")),
        ("glossary of two thousand names, all in one paragraph", () => With(Changed("glossary.yml", () => "- {word: zzz, meaning: b}\n" + string.Concat(Enumerable.Range(0, 1990).Select(n => $"- {{word: w{n}, meaning: b}}\n")))(), Topic, Head() + Numbered(n => $"w{1989 - (n % 1990)} ", PageBytes))),
        ("glossary of two thousand names, and a paragraph of one letter", () => With(Changed("glossary.yml", () => string.Concat(Enumerable.Range(0, 1990).Select(n => $"- {{word: w{n}, meaning: b}}\n")))(), Topic, Head() + Numbered(n => "w ", PageBytes))),
        ("synonyms in as many groups as let through", Search(() => "synonyms:\n" + Numbered(n => $"  - [{string.Concat(Enumerable.Range(0, 90).Select(m => $"a{m}, "))}b{n}]\n", 400_000))),
        ("synonyms in large groups", Search(() => "synonyms:\n" + Numbered(n => $"  - [{string.Concat(Enumerable.Range(0, 90).Select(m => $"a{n}x{m}, "))}b{n}]\n", 900_000))),
        ("synonyms in one group", Search(() => "synonyms:\n  - [" + Numbered(n => $"w{n}, ", 900_000) + "w]\n")),
        ("synonyms in many groups", Search(() => "synonyms:\n" + Numbered(n => $"  - [a{n}, b{n}]\n", 900_000))),
        ("synonyms of many words", Search(() => "synonyms:\n" + Numbered(n => $"  - [{Repeated("a b c d e ", 9)}{n}, b{n}]\n", 900_000))),
        ("one synonym in many groups", Search(() => "synonyms:\n" + Numbered(n => $"  - [a, b{n}]\n", 900_000))),
        ("synonyms of single words in hundreds of groups of hundreds", Search(() => "synonyms:\n" + Numbered(n => $"  - [{string.Concat(Enumerable.Range(0, 400).Select(m => $"a{m}, "))}b{n}]\n", 900_000))),
        ("emergency phrases", Search(() => "emergencies:\n  - checklist: pregnancy\n    phrases: [" + Numbered(n => $"w{n} x, ", 900_000) + "w]\n")),
        ("emergency phrases of one first word", Search(() => "emergencies:\n  - checklist: pregnancy\n    phrases: [" + Numbered(n => $"w x{n}, ", 900_000) + "w]\n")),
        ("emergency groups", Search(() => "emergencies:\n" + Numbered(n => $"  - {{checklist: pregnancy, phrases: [w{n}]}}\n", 900_000))),
        ("numbers of an emergency", Changed("emergency-numbers.yml", () => "main:\n  urgent: []\n  poison: []\n  crisis: []\n  emergency:\n" + Numbered(n => $"    - {{number: \"{n}\"}}\n", 900_000) + "countries: []\n")),
        ("a drawing of shapes", Changed("pictures/calf.svg", () => "<svg viewBox=\"0 0 1 1\">" + Filled("<g/>", 65_000) + "</svg>")),
        ("a drawing of attributes", Changed("pictures/calf.svg", () => "<svg viewBox=\"0 0 1 1\"><g " + Numbered(n => $"a{n}=\"\" ", 65_000) + "/></svg>")),
        ("a drawing of groups in groups", Changed("pictures/calf.svg", () => "<svg viewBox=\"0 0 1 1\">" + Filled("<g>", 65_000))),
        ("a drawing used often", () => Changed(Topic, () => Head() + Numbered(n => ":: picture calf words that are long\n\n", PageBytes / 3))() is var folder ? With(folder, "pictures/calf.svg", "<svg viewBox=\"0 0 1 1\">" + Filled("<g/>", 65_000) + "</svg>") : folder),
    ];

    IEnumerable<(string, Func<ContentFolder>)> Folders() =>
    [
        ("900 pages of words, no two alike", Many(900, page => Numbered(n => $"w{page}x{n} ", 3_200))),
        ("900 pages of headings, no two alike", Many(900, page => string.Concat(Enumerable.Range(0, 100).Select(n => $"## h{n}x{page}\n")) + Numbered(n => $"w{n} ", 2_000))),
        ("900 pages of signs that share all words but one", Many(900, page => string.Concat(Enumerable.Range(0, 12).Select(card => $"## h{card}\n\n::: urgent Get help today if:\n{string.Concat(Enumerable.Range(0, 8).Select(n => $"- aa bb cc dd ee ff gg hh q{page}x{card}x{n}\n"))}:::\n\n")))),
        ("900 pages of links to anchors", Many(900, page => "## h\n\n" + Numbered(n => "[a](p1.md#h) ", 3_200))),
    ];

    Func<ContentFolder> Page(Func<string> body) => Changed(Topic, () => Head() + body());

    Func<ContentFolder> Search(Func<string> text) => Changed("search.yml", () => text() is var words && words.StartsWith("syn", StringComparison.Ordinal)
        ? words + "emergencies: []\ncrisis:\n  phrases: [a]\n"
        : words + "crisis:\n  phrases: [a]\n");

    Func<ContentFolder> Changed(string file, Func<string> text) => () => With(start, file, text());

    // The topics of the real content, and as many more behind them, in a group of their own.
    Func<ContentFolder> Many(int count, Func<int, string> body) => () =>
    {
        var head = Head().Replace("former:", "x:", StringComparison.Ordinal);
        var site = TextOf("site.yml").Replace("groups:\n", $"groups:\n  - name: More\n    topics: [{string.Join(", ", Enumerable.Range(0, count).Select(n => $"p{n}"))}]\n", StringComparison.Ordinal);
        return start with { Files = [.. With(start, "site.yml", site).Files, .. Enumerable.Range(0, count).Select(n => new ContentFile($"topics/p{n}.md", Bytes(head + body(n))))] };
    };

    static ContentFolder With(ContentFolder folder, string file, string text) => folder with
    {
        Files = [.. folder.Files.Select(old => old.Path == file ? old with { Bytes = Bytes(text) } : old)],
    };

    string Head()
    {
        var text = TextOf(Topic);
        return text[..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)];
    }

    string TextOf(string file) => System.Text.Encoding.UTF8.GetString(start.Files.Single(other => other.Path == file).Bytes.Span);

    static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    static string Table(int columns, int rows) =>
        string.Join("|", Enumerable.Repeat("a", columns)) + "\n" + string.Join("|", Enumerable.Repeat("-", columns)) + "\n" + Repeated("a|b\n", rows);

    static string Filled(string unit, int bytes)
    {
        var most = bytes / System.Text.Encoding.UTF8.GetByteCount(unit);
        var capped = bytes > PageBytes ? 0 : "[(*_<:`|>!".Max(opener => unit.Count(c => c == opener));
        return Repeated(unit, Math.Max(1, Math.Min(most, capped == 0 ? most : Openers / capped) - (bytes == PageBytes ? 2000 / unit.Length : 0)));
    }

    static string Numbered(Func<int, string> unit, int bytes)
    {
        var text = new System.Text.StringBuilder();
        if (bytes == PageBytes) bytes -= 2000;
        for (var n = 0; text.Length < bytes - 300; n++) text.Append(unit(n));
        return text.ToString();
    }

    static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    static string Shown(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
