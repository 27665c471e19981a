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
    readonly ImmutableArray<Name> names;
    readonly ILookup<char, Name> byFirst;
    readonly HashSet<GlossaryWord> marked = new(ReferenceEqualityComparer.Instance);

    public GlossaryMarker(IEnumerable<GlossaryWord> glossary)
    {
        // The longest name first: "restless legs syndrome" before "restless legs". A short form in capitals is a word of
        // its own: "AF" is not "af".
        names = [.. glossary.SelectMany(word => word.Also.Prepend(word.Word).Select(name => (name, word))).OrderByDescending(pair => pair.name.Length)
            .Select((pair, rank) => new Name(pair.name, rank, pair.word, pair.name.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))];
        byFirst = names.ToLookup(name => char.ToUpperInvariant(name.Text[0]));
    }

    /// <summary>Marks the words of a page, but not those of its title: what the page is about is no word to look up.</summary>
    public ProseText Mark(ProseText text, string title)
    {
        marked.Clear();
        marked.UnionWith(names.Where(name => title.Contains(name.Text, StringComparison.OrdinalIgnoreCase)).Select(name => name.Word));
        return new ProseText([.. text.Blocks.Select(Mark)]);
    }

    /// <summary>The words that stand somewhere in the texts.</summary>
    public HashSet<GlossaryWord> WordsIn(IEnumerable<string> texts)
    {
        marked.Clear();
        // What has been found once need not be looked for again.
        foreach (var text in texts) marked.UnionWith(Uses(text).Select(use => use.Name.Word).ToList());
        return [.. marked];
    }

    Block Mark(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Content = Mark(paragraph.Content) },
        ItemList list => list with { Items = [.. list.Items.Select(item => item.Select(Mark).ToImmutableArray())] },
        Callout { Kind: CalloutKind.Warning or CalloutKind.Do or CalloutKind.Dont } callout => callout with { Content = [.. callout.Content.Select(Mark)] },
        _ => block,
    };

    ImmutableArray<Inline> Mark(ImmutableArray<Inline> line)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in line)
        {
            if (inline is PlainText text) Mark(text.Value, 0, text.Value.Length, [.. Uses(text.Value)], result);
            else result.Add(inline);
        }

        return result.ToImmutable();
    }

    // The longest name that stands in this part, then what is before it, then what is behind it.
    void Mark(string text, int from, int end, List<(Name Name, int At)> uses, ImmutableArray<Inline>.Builder result)
    {
        uses.RemoveAll(use => marked.Contains(use.Name.Word));
        if (uses.Count == 0)
        {
            if (end > from) result.Add(new PlainText(text[from..end]));
            return;
        }

        var (name, at) = uses.MinBy(use => (use.Name.Rank, use.At));
        var behind = at + name.Text.Length;
        marked.Add(name.Word);
        if (at > from) Mark(text, from, at, uses.FindAll(use => use.At + use.Name.Text.Length <= at), result);
        result.Add(new GlossaryTerm(name.Word, text[at..behind]));
        if (end > behind) Mark(text, behind, end, uses.FindAll(use => use.At >= behind), result);
    }

    // One walk through the text, however many names there are.
    IEnumerable<(Name Name, int At)> Uses(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
            foreach (var name in byFirst[char.ToUpperInvariant(text[at])])
            {
                if (string.Compare(text, at, name.Text, 0, name.Text.Length, name.Comparison) == 0 && IsWhole(text, at, name.Text.Length) && !marked.Contains(name.Word))
                    yield return (name, at);
            }
        }
    }

    static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    /// <summary>A name of a glossary word.</summary>
    sealed record Name(string Text, int Rank, GlossaryWord Word, StringComparison Comparison);
}
