namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Signs that open something, tens to thousands of times, closed or not: what overflows stacks and takes time by the square.</summary>
static class NestingChanges
{
    static readonly (string Open, string Close)[] Signs =
    [
        ("[", "]"), ("[", "](a.md)"), ("![", "](b)"), ("[a](", ")"), ("[[", ""), ("[]: ", ""), ("{", "}"), ("{a: ", "}"), ("- ", ""), ("- a\n  ", ""), ("? ", ""), (": ", ""), ("> ", ""), (">", ""),
        ("*", "*"), ("**a ", "**"), ("*a_", ""), ("_", "_"), ("***a ", ""), ("(", ")"), (":::", ""), ("::: do x\n", ":::\n"), ("::: warning x\n- ", "\n:::"), (":: claims ", ""), ("`", "`"), ("` ``", ""),
        ("```\n", ""), ("<", ">"), ("<b>", "</b>"), ("<!--", "-->"), ("<![CDATA[", "]]>"), ("</", ""), ("\"", "\""), ("'", "'"), ("  ", ""), ("\t", ""), ("    a\n", ""), ("# ", ""), ("#", ""), ("|", "|"),
        ("| a ", "|\n"), ("1. ", ""), ("a\n===\n", ""), ("a\n---\n", ""), ("\n", ""), ("&amp;", ""), ("&", ";"), ("\\", ""), ("~~", "~~"), ("!", ""), ("<g>", "</g>"), ("&a;", ""), ("*a ", ""), ("&a ", ""),
        ("!!str ", ""), ("a: ", ""), ("- - ", ""), ("[{", "}]"), ("x: |\n  ", ""), ("x: >\n ", ""), ("%TAG ", ""), ("---\n", ""), ("{S01}", ""), ("{emergency-number} ", ""), ("http://a ", ""),
    ];

    static readonly int[] Times = [9, 20, 130, 700, 3000, 5000, 20000];

    public static IEnumerable<(string Name, Action<Draft> Make)> All { get; } =
    [
        ("signs in a page", draft => Insert(draft, ".md", line: true)),
        ("signs in a line of a page", draft => Insert(draft, ".md", line: false)),
        ("signs in data", draft => Insert(draft, ".yml", line: true)),
        ("signs in a line of data", draft => Insert(draft, ".yml", line: false)),
        ("signs in a drawing", draft => Insert(draft, ".svg", line: false)),
    ];

    static void Insert(Draft draft, string ending, bool line)
    {
        var file = draft.AnyFile(ending);
        var (open, close) = draft.Pick(Signs);
        var times = draft.Pick(Times);
        var between = draft.Pick(["", "a", "\n", " "]);
        var closed = draft.Random.Next(2) == 0;
        draft.Detail = $" ({times} times '{open}'{(closed ? $" and '{close}'" : "")})".ReplaceLineEndings("\\n");
        Places.Insert(draft, file, Repeated(open, times) + between + (closed ? Repeated(close, times) : ""), line);
    }

    static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
