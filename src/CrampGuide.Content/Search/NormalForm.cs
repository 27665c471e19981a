using System.Collections.Frozen;

namespace CrampGuide.Content.Search;

/// <summary>
/// The form under which a word is found: British and American spelling are one, and so are its commonest endings and
/// irregular forms. Light on purpose: medical words differ in their ends.
/// </summary>
static class NormalForm
{
    static readonly FrozenDictionary<string, string> Irregular = new[]
    {
        ("foot", "feet"), ("calf", "calves calfs"), ("tooth", "teeth"), ("child", "children childs"), ("man", "men"), ("woman", "women"), ("wake", "woke woken waken awoke awake awakened"),
        ("run", "ran"), ("sleep", "slept asleep"), ("feel", "felt"), ("swim", "swam swum"), ("drink", "drank drunk"), ("eat", "ate eaten"), ("take", "took taken"), ("go", "went gone goes"),
        ("come", "came"), ("keep", "kept"), ("begin", "began begun"), ("break", "broke broken"), ("stand", "stood"), ("sit", "sat"), ("wear", "wore worn"), ("swell", "swollen swole"),
        ("give", "gave given"), ("tear", "tore torn"), ("die", "died dying dies"), ("rise", "rose risen"), ("fall", "fell fallen"), ("bring", "brought"), ("buy", "bought"),
        ("freeze", "froze frozen"), ("bite", "bitten biting"), ("hold", "held"), ("lie", "lay lain lying"), ("make", "made"), ("know", "knew known"), ("old", "older oldest"),
        ("write", "wrote written"), ("drive", "drove driven"), ("pregnant", "pregnancy"), ("dehydrate", "dehydration"), ("prevent", "prevention preventing prevented"), ("medicine", "medicines meds"),
    }.SelectMany(pair => pair.Item2.Split(' ').Select(form => KeyValuePair.Create(form, Stem(pair.Item1)))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="plain">A word in small letters without accents.</param>
    public static string Of(string plain) => Irregular.TryGetValue(plain, out var one) ? one : Stem(American(plain));

    static string American(string word)
    {
        if (word.Length < 5 || word[0] > 127) return word;
        if (word.StartsWith("oe", StringComparison.Ordinal)) word = word[1..];
        if (word.StartsWith("foet", StringComparison.Ordinal)) word = "fet" + word[4..];
        word = word.Replace("ae", "e", StringComparison.Ordinal).Replace("rrhoe", "rrhe", StringComparison.Ordinal).Replace("sulph", "sulf", StringComparison.Ordinal).Replace("yse", "yze", StringComparison.Ordinal);
        if (word.IndexOf("our", 3, StringComparison.Ordinal) is > 0 and var at && (at + 3 == word.Length || word[at + 3] is 's' or 'e' or 'i' or 'l')) word = word.Remove(at + 1, 1);
        if (word.IndexOf("is", 3, StringComparison.Ordinal) is > 0 and var end && IsZed(word.AsSpan(end + 2))) word = string.Concat(word.AsSpan(0, end + 1), "z", word.AsSpan(end + 2));
        if (word.EndsWith("tre", StringComparison.Ordinal) || word.EndsWith("bre", StringComparison.Ordinal)) return word[..^2] + "er";
        if (word.EndsWith("tres", StringComparison.Ordinal) || word.EndsWith("bres", StringComparison.Ordinal)) return word[..^3] + "er";
        return word.EndsWith("mme", StringComparison.Ordinal) ? word[..^2] : word;
    }

    static bool IsZed(ReadOnlySpan<char> end) => end is "e" or "ed" or "es" or "er" or "ing" or "ation";

    static string Stem(string word)
    {
        if (word.Length < 4) return word;
        if (word[0] is >= 'а' and <= 'я') return RussianEnding(word);
        if (word.EndsWith("ness", StringComparison.Ordinal) && word.Length > 6) word = word[..^4];
        else if (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 6) word = word[..^2];
        word = Words.Stem(word);
        // After an ending, and in a word as it stands: "swell" and "swelling", "travelled" and "traveled".
        if (word.Length > 3 && word[^1] == word[^2] && word[^1] is 'l' or 't' or 'p') word = word[..^1];
        return word.Length > 3 && word[^1] == 'i' ? word[..^1] + "y" : word;
    }

    // Case and number of nouns.
    static string RussianEnding(string word)
    {
        if (word.Length < 5) return word;
        foreach (var end in (ReadOnlySpan<string>)["ами", "ями", "ого", "его", "ими", "ыми", "ах", "ях", "ов", "ев", "ои", "еи", "ом", "ем", "ам", "ям", "ые", "ие", "ая", "яя", "ую", "юю", "а", "я", "ы", "и", "у", "ю", "е", "о", "ь"])
        {
            if (word.Length - end.Length >= 4 && word.EndsWith(end, StringComparison.Ordinal)) return word[..^end.Length];
        }

        return word;
    }
}
