using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Dialect;

/// <summary>
/// Marks the first use of each glossary word on a page, so that its meaning can be shown in place. Headings, links and
/// the cards that say how fast to act are left alone: nothing to look up stands between a sign and its action.
/// </summary>
sealed class GlossaryMarker
{
    readonly ImmutableArray<(string Text, GlossaryWord Word)> names;
    readonly HashSet<GlossaryWord> marked = [];

    public GlossaryMarker(IEnumerable<GlossaryWord> glossary) =>
        // The longest name first: "restless legs syndrome" before "restless legs".
        names = [.. glossary.SelectMany(word => word.Also.Prepend(word.Word).Select(name => (name, word))).OrderByDescending(pair => pair.name.Length)];

    /// <summary>Marks the words of a page, but not those of its title: what the page is about is no word to look up.</summary>
    public ProseText Mark(ProseText text, string title)
    {
        marked.Clear();
        marked.UnionWith(names.Where(name => title.Contains(name.Text, StringComparison.OrdinalIgnoreCase)).Select(name => name.Word));
        return new ProseText([.. text.Blocks.Select(Mark)]);
    }

    Block Mark(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Content = Mark(paragraph.Content) },
        ItemList list => list with { Items = [.. list.Items.Select(item => item.Select(Mark).ToImmutableArray())] },
        Callout { Kind: CalloutKind.Warning or CalloutKind.Do or CalloutKind.Dont } callout => callout with { Content = [.. callout.Content.Select(Mark)] },
        _ => block,
    };

    ImmutableArray<Inline> Mark(ImmutableArray<Inline> line) => [.. line.SelectMany(inline => inline is PlainText text ? Mark(text.Value) : [inline])];

    IEnumerable<Inline> Mark(string text)
    {
        if (First(text) is not var (at, length, word))
        {
            if (text.Length > 0) yield return new PlainText(text);
            yield break;
        }

        marked.Add(word);
        if (at > 0) foreach (var before in Mark(text[..at])) yield return before;
        yield return new GlossaryTerm(word, text.Substring(at, length));
        foreach (var after in Mark(text[(at + length)..])) yield return after;
    }

    (int At, int Length, GlossaryWord Word)? First(string text)
    {
        foreach (var (name, word) in names)
        {
            if (marked.Contains(word)) continue;
            if (PlaceOf(name, text) is >= 0 and var at) return (at, name.Length, word);
        }

        return null;
    }

    /// <summary>Where a name first stands in a text as a word of its own; less than 0 where it does not.</summary>
    public static int PlaceOf(string name, string text)
    {
        // A short form in capitals is a word of its own: "AF" is not "af".
        var comparison = name.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var at = text.IndexOf(name, comparison);
        while (at >= 0 && !IsWhole(text, at, name.Length)) at = text.IndexOf(name, at + 1, comparison);
        return at;
    }

    static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));
}
