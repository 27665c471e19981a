using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>Chooses the sentences of a section that fit a query best and marks the words that fit.</summary>
static class Snippets
{
    const int Longest = 180;

    public static ImmutableArray<SnippetPart> Of(string text, string fallback, IReadOnlySet<string> terms)
    {
        var best = Sentences(text)
            .Select(sentence => (Sentence: sentence, Hits: Words.Of(sentence).Select(word => word.Term).Where(terms.Contains).Distinct().Count()))
            .OrderByDescending(pair => pair.Hits)
            .FirstOrDefault();
        return Mark(Cut(best.Hits > 0 ? best.Sentence : fallback), terms);
    }

    static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '?') || (i + 1 < text.Length && text[i + 1] != ' ')) continue;
            yield return text[start..(i + 1)].Trim();
            start = i + 1;
        }

        if (start < text.Length) yield return text[start..].Trim();
    }

    static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var end = text.LastIndexOf(' ', Longest);
        return text[..(end > 0 ? end : Longest)] + " …";
    }

    static ImmutableArray<SnippetPart> Mark(string text, IReadOnlySet<string> terms)
    {
        var parts = ImmutableArray.CreateBuilder<SnippetPart>();
        var from = 0;
        foreach (var word in Words.Of(text).Where(word => terms.Contains(word.Term)))
        {
            if (word.Start > from) parts.Add(new SnippetPart(text[from..word.Start], false));
            parts.Add(new SnippetPart(text.Substring(word.Start, word.Length), true));
            from = word.Start + word.Length;
        }

        if (from < text.Length) parts.Add(new SnippetPart(text[from..], false));
        return parts.ToImmutable();
    }
}
