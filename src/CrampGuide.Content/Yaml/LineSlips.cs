using System.Text.RegularExpressions;

namespace CrampGuide.Content.Yaml;

/// <summary>
/// Finds the slips of a hurried hand that YAML takes for something else, or that its parser tells in words of its own and
/// on another line. Only lines outside brackets that go over several lines are looked at.
/// </summary>
static partial class LineSlips
{
    public static (int Line, string Reason)? In(string text)
    {
        var line = 0;
        var open = 0;
        foreach (var content in text.Split('\n'))
        {
            line++;
            if (open == 0 && SlipOf(content) is { } reason) return (line, reason);
            // Quotation marks may hold brackets; what is in them does not count.
            foreach (var c in Quoted().Replace(content, "")) open += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            open = Math.Max(0, open);
        }

        return null;
    }

    static string? SlipOf(string line)
    {
        if (line.Length > 0 && char.IsAsciiLetter(line[0]) && !Key().IsMatch(line)) return "a line starts with its key, a colon and a space, as in 'title: Night cramps'";
        if (Dash().IsMatch(line)) return "an item of a list starts with a hyphen and a space: '- '";
        if (Curly().IsMatch(line)) return "a text stands in curly quotation marks: use straight ones (\"), or none";
        return Comment().IsMatch(Quoted().Replace(line, "")) ? "what stands behind ' #' is cut off: put the text in quotation marks" : null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]+:($|\s)", RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex(@"^\s*(?:[–—•]|-[A-Za-z])", RegexOptions.NonBacktracking)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^\s*(?:- )?(?:[A-Za-z0-9_-]+: )?[“”„‘].*", RegexOptions.NonBacktracking)]
    private static partial Regex Curly();

    // Behind a key or a hyphen, and not in quotation marks or brackets.
    [GeneratedRegex(@"(?::\s+|^\s*-\s+)[^\s#\[\]{}|>].*\s#", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|(?<![\\p{L}])'(?:[^']|'')*'")]
    private static partial Regex Quoted();
}
