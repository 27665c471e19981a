using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>Cuts a sentence to a bearable length and marks the words that fit a query.</summary>
static class Snippets
{
    const int Longest = 180;

    /// <summary>Whether a word, in small letters without accents, fits.</summary>
    public delegate bool Fits(ReadOnlySpan<char> plain);

    public static ImmutableArray<SnippetPart> Of(string sentence, Fits fits)
    {
        var text = Cut(sentence);
        var parts = ImmutableArray.CreateBuilder<SnippetPart>();
        var from = 0;
        var scanner = new WordScanner(text);
        while (scanner.Next())
        {
            if (!fits(scanner.Plain)) continue;
            if (scanner.Start > from) parts.Add(new SnippetPart(text[from..scanner.Start], false));
            parts.Add(new SnippetPart(text.Substring(scanner.Start, scanner.Length), true));
            from = scanner.Start + scanner.Length;
        }

        if (from < text.Length) parts.Add(new SnippetPart(text[from..], false));
        return parts.ToImmutable();
    }

    static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var end = text.LastIndexOf(' ', Longest);
        return text[..(end > 0 ? end : Longest)] + " …";
    }
}
