using System.Collections.Frozen;

namespace CrampGuide.Content.Search;

/// <summary>Brings letters to one form: small, without accents.</summary>
static class LetterFolding
{
    // Written out, since String.Normalize does nothing in the invariant culture in which the guide runs.
    static readonly FrozenDictionary<char, string> Folded = new[]
    {
        ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
        ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
        ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("е", "ё"), ("и", "й"),
    }.SelectMany(pair => pair.Item2.Select(letter => KeyValuePair.Create(letter, pair.Item1))).ToFrozenDictionary();

    /// <summary>Writes a letter's form and tells how many letters that is: one or two.</summary>
    public static int Fold(char letter, Span<char> into)
    {
        // Full-width letters, as some keyboards type them.
        if (letter is >= '\uFF01' and <= '\uFF5E') letter = (char)(letter - 0xFEE0);
        var small = char.ToLowerInvariant(letter);
        if (small >= 128 && Folded.TryGetValue(small, out var folded))
        {
            folded.CopyTo(into);
            return folded.Length;
        }

        into[0] = small;
        return 1;
    }
}
