using System.Text.RegularExpressions;

namespace CrampGuide.Content.Dialect;

/// <summary>Finds in a text what remains of markup that went wrong, mostly pasted from elsewhere: readers would see it, or lose what it marked.</summary>
static partial class LeftOvers
{
    public static IEnumerable<(int At, string Reason)> In(string text)
    {
        foreach (Match mark in ListMark().Matches(text))
            yield return (mark.Index, $"a line starts with '{mark.Value.Trim()}', which starts no item of a list: write a hyphen and a space");
        foreach (Match stars in Stars().Matches(text))
            yield return (stars.Index, "two stars stand alone: bold looks like **this**");
        foreach (Match heading in HeadingSigns().Matches(text))
            yield return (heading.Index, "a line starts with '#' and is no heading: write a space behind the signs");
        foreach (var bars in Row().Matches(text).Take(1))
            yield return (bars.Index, "a line starts with '|' and is no row of a table: below the header stands '| --- | --- |'");
        foreach (var citation in Citation().Matches(text).Where(match => match.Value[0] != '{'))
            yield return (citation.Index, $"'{citation.Value}' is no citation: write {{{citation.Value}}}");
        foreach (Match reminder in Reminder().Matches(text))
            yield return (reminder.Index, $"'{reminder.Value}' is a reminder to yourself: readers would see it");
    }

    // A hyphen that is followed by a letter, a sign or a space that does not break is text to Markdown.
    [GeneratedRegex(@"^[ \t]*(?:[•●▪◦·–—][ \t\u00A0]*|-[\u00A0\p{L}]|\*\u00A0)", RegexOptions.Multiline)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\*\*")]
    private static partial Regex Stars();

    [GeneratedRegex(@"^#{1,6}(?=[^\s#])", RegexOptions.Multiline)]
    private static partial Regex HeadingSigns();

    [GeneratedRegex(@"^\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    // What stands in braces is passed over as a whole.
    [GeneratedRegex(@"\{[^{}]*\}|\bS[0-9]{2,3}(?:,? S[0-9]{2,3})*\b")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\b(?:TODO|TBC|TBD|FIXME|XXX)\b")]
    private static partial Regex Reminder();
}
