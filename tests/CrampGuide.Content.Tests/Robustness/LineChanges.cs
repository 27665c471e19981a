namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Changes of whole lines, as a slip in an editor or a bad merge makes them.</summary>
static class LineChanges
{
    static readonly string[] Indents = ["", " ", "  ", "    ", "        ", "\t", "  \t", "> ", "- ", "1. ", "#", "# ", "\u00A0", "\u3000"];

    static readonly string[] Ends = ["\r\n", "\r", "\n\n", "  \n", "\\\n", "\n\r"];

    public static IEnumerable<(string Name, Action<Draft> Make)> All { get; } =
    [
        ("lines shuffled", In((lines, draft) => draft.Random.Shuffle(lines.AsSpan()))),
        ("some lines shuffled", In((lines, draft) => Some(lines, draft, some => draft.Random.Shuffle(some)))),
        ("lines indented otherwise", In((lines, draft) => Some(lines, draft, some => Each(some, line => draft.Pick(Indents) + line.TrimStart())))),
        ("lines indented more", In((lines, draft) => Some(lines, draft, some => Each(some, line => draft.Pick(Indents) + line)))),
        ("lines emptied", In((lines, draft) => Some(lines, draft, some => some.Fill("")))),
        ("lines repeated", In((lines, draft) => Some(lines, draft, some => some.Fill(some[0])))),
        ("other line ends", draft =>
        {
            var file = draft.AnyFile();
            draft.SetText(file, draft.Text(file).Replace("\n", draft.Pick(Ends), StringComparison.Ordinal));
        }),
        ("one line", draft =>
        {
            var file = draft.AnyFile();
            draft.SetText(file, draft.Text(file).Replace('\n', ' '));
        }),
    ];

    delegate void ChangeSome(Span<string> lines);

    static Action<Draft> In(Action<string[], Draft> change) => draft =>
    {
        var file = draft.AnyFile();
        var lines = draft.Text(file).Split('\n');
        change(lines, draft);
        draft.SetText(file, string.Join('\n', lines));
    };

    static void Some(string[] lines, Draft draft, ChangeSome change)
    {
        var at = draft.Random.Next(lines.Length);
        change(lines.AsSpan(at, draft.Random.Next(1, Math.Min(12, lines.Length - at) + 1)));
    }

    static void Each(Span<string> lines, Func<string, string> change)
    {
        foreach (ref var line in lines) line = change(line);
    }
}
