using System.Buffers;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Dialect;

/// <summary>
/// What a page's text must keep to before Markdig sees it: each bound stands against an input that takes Markdig time
/// or memory by the square, and none is near anything that a person writes.
/// </summary>
static class TextBounds
{
    static readonly SearchValues<char> ListSigns = SearchValues.Create(" \t>-+*_.)0123456789");

    /// <param name="markdown">The text below the front matter.</param>
    /// <param name="lineBefore">How many lines of the file stand before it.</param>
    /// <param name="report">Where the first bound that is broken is told.</param>
    /// <returns>Whether the text can be parsed.</returns>
    public static bool Keeps(string markdown, int lineBefore, Report report)
    {
        if (Broken(markdown) is not var (line, reason)) return true;
        report.Tell(ProseRules.NotTooDeep, lineBefore + line, reason);
        return false;
    }

    static (int Line, string Reason)? Broken(string markdown)
    {
        foreach (var opener in "[(*_<:`|>!".Where(opener => markdown.AsSpan().Count(opener) > Caps.Openers))
            return (1, $"the text holds more than {Caps.Openers} '{opener}'");
        var line = 0;
        foreach (var content in markdown.AsSpan().EnumerateLines())
        {
            if (++line > Caps.PageLines) return (Caps.PageLines, $"the text below the head has more than {Caps.PageLines:N0} lines");
            // Bars stand between cells, and may stand around them.
            if (content.Count('|') > Caps.Columns + 1) return (line, $"a table has at most {Caps.Columns} columns");
            var signs = content.IndexOfAnyExcept(ListSigns);
            if ((signs < 0 ? content.TrimEnd().Length : signs) > Caps.ListSigns) return (line, $"the text is nested too deep: a line begins with more than {Caps.ListSigns} signs and spaces of lists");
        }

        return null;
    }
}
