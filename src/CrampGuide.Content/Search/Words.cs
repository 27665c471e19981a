using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CrampGuide.Content.Search;

/// <summary>A word of a text: as it stands there, where, and the form under which it is found.</summary>
readonly record struct Word(string Term, int Start, int Length);

/// <summary>Cuts text into words and brings them to one form: small letters, no accents, no endings.</summary>
static class Words
{
    // Kept though small: they turn a question round.
    static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from",
        "get", "getting", "got", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "im", "in", "is", "it", "its", "ive",
        "keep", "keeps", "me", "my", "of", "on", "or", "our", "she", "should", "so", "some", "such", "than", "that", "the", "their",
        "them", "then", "there", "they", "this", "to", "up", "us", "was", "we", "were", "what", "when", "where", "which", "who",
        "why", "will", "with", "would", "you", "your",
    };

    // Written out, since String.Normalize does nothing in the invariant culture in which the guide runs.
    static readonly FrozenDictionary<char, string> Folded = new[]
    {
        ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
        ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
        ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("е", "ё"), ("и", "й"),
    }.SelectMany(pair => pair.Item2.Select(letter => KeyValuePair.Create(letter, pair.Item1))).ToFrozenDictionary();

    public static bool IsSmall(string plain) => Small.Contains(plain);

    /// <summary>Words with their ending taken off.</summary>
    public static IEnumerable<Word> Of(string text) => Plain(text).Select(word => word with { Term = Stem(word.Term) });

    /// <summary>Words as typed, in small letters without accents. Apostrophes and accents typed by themselves join, hyphens part.</summary>
    public static IEnumerable<Word> Plain(string text)
    {
        var term = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                if (term.Length == 0) start = i;
                Fold(c, term);
            }
            else if (c is not ('\'' or '’' or '\u00AD') && term.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                yield return new Word(term.ToString(), start, i - start);
                term.Clear();
            }
        }
    }

    // Into the builder: a string for every letter is most of what building the index would ask for.
    static void Fold(char c, StringBuilder term)
    {
        // Full-width letters, as some keyboards type them.
        if (c is >= '\uFF01' and <= '\uFF5E') c = (char)(c - 0xFEE0);
        var small = char.ToLowerInvariant(c);
        if (small >= 128 && Folded.TryGetValue(small, out var folded)) term.Append(folded);
        else term.Append(small);
    }

    /// <summary>
    /// Takes off the commonest English endings, so that "cramps", "cramped" and "cramping" are one word. Light on
    /// purpose: medical words differ in their ends.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || word[0] > 127) return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)) return word[..^2];
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal)
            && !word.EndsWith("is", StringComparison.Ordinal)) word = word[..^1];
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5) return Undouble(word[..^3]);
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4) return Undouble(word[..^2]);
        return word.EndsWith('e') && word.Length > 4 ? word[..^1] : word;
    }

    static string Undouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word.EndsWith('e') && word.Length > 4 ? word[..^1] : word;
}
