namespace CrampGuide.Content.Tests.Robustness;

/// <summary>YAML that builds objects, grows by its own means, or means something else to another parser.</summary>
static class HostileYaml
{
    public static string[] All { get; } =
    [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]", string.Concat(Enumerable.Range(1, 30).Select(n => $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n")), "a: &a\n  b: *a", "&a a: *a", "*a", "*a : b", "&a", "& a", "<<: *a", "<<: {a: b}", "<<: [*a, *b]",
        "!!python/object/apply:os.system [echo]", "a: !!python/name:x", "!<tag:yaml.org,2002:binary> AAAA", "a: !!binary AAAA", "!!map {a: b}", "!!set {a}", "!a!b c", "!<>", "! a", "!!", "a: !!timestamp 2026-11-22",
        "%YAML 1.2\n---\na: b", "%YAML 9.9", "%TAG ! tag:x,2026:\n---\na: !b c", "%", "%a b c", "---\na: b\n---\nc: d", "---", "--- a", "...", "...\na: b", "--- |\n a", "---\n...\n---",
        "a: b\na: c", "? a\n: b", "? [a, b]\n: c", "? {a: b}\n: c", "? |\n  a\n: b", "? a\n  b\n: c", "? ", ": a", "a:\n  b\n c", "[a, b]: c", "{a: b}: c", "{a, b: c, ? d}", "[a: b, c]", "{a: [b, {c: [d]}]}", "[,]", "{,}", "[a,,b]", "[", "]", "{", "}", "[}", "{]",
        "a: |\n  b\n c", "a: |9\n b", "a: >-\n\n\n  b", "a: |+\n\n\n", "a: |1-\n b", "a: > # c\n b", "a: |x", "\"a", "'a", "\"\\x41\\u0042\\U00000043\\0\\e\\N\\_\\L\\P\\/\"", "\"\\q\"", "\"\\uD800\"", "\"\\U00110000\"", "\"\\uZZZZ\"", "a: \"\\\n  b\"", "'a''b'", "a: 'b\n\n  c'",
        "\ta: b", "a:\tb", "a: b\tc", "- \ta", "-\ta", " a: b\n  c: d", "a:b", "a : b", "a:  b  # c", "a: b #c", "#", "# \u0001", "a: @b", "a: `b", "a: %b", "a: ,b", "@", "`", "- - - - - - - - - - a", "- a: - b", "a: - b", "- a\nb: c", "a: b\n- c", "a\u0085b: c", "a: b\u2028c: d", "a: b\u2029c: d",
        "a: \uFEFFb", "\uFEFFa: b", "a: \u00A0b", "a: .inf", "a: ~", "~: a", "null: null", "true: false", "a: 0x1F", "a: 1_000", "a: 2026-02-30", "title: !!null", "title:", "title: |", "checked: 9999-99-99", "checked: 0000-00-00", "next-check: 10000-01-01", "hold: 99999999999999999999",
        "sources: [S01, S01, S01]", "sources: {S01: S02}", "sources: S01", "former: [../../etc/passwd, '<script>', 'a b']", "former: [causes, causes]", "also: ['<script>alert(1)</script>']", "title: '\"><script>alert(1)</script>'", "summary: '</title><script>alert(1)</script>'",
        "address: javascript:alert(1)", "address: data:text/html,x", "address: 'http://a\"onclick=x'", "address: //example.org", "number: '112\" onclick=\"x'", "number: '+1;ext=1'", "label: <script>", "cards: [[[[[[[[[[]]]]]]]]]]", "steps: {a: {b: {c: {d: {e: {f: {g: {h: {i: j}}}}}}}}}",
        "a: " + new string('x', 200_000), new string('k', 2000) + ": v", new string('k', 200_000), string.Concat(Enumerable.Range(0, 3000).Select(n => $"k{n}: v\n")), string.Concat(Enumerable.Repeat("a: b\n", 3000)), string.Concat(Enumerable.Repeat("- \n", 3000)),
        string.Concat(Enumerable.Repeat("- - ", 500)), string.Concat(Enumerable.Repeat("a:\n", 500)), string.Concat(Enumerable.Range(0, 200).Select(n => new string(' ', n) + "a:\n")), string.Concat(Enumerable.Repeat("{a: ", 500)), string.Concat(Enumerable.Repeat("\"a\" ", 500)), "a: " + new string('\n', 3000) + "b",
    ];
}
