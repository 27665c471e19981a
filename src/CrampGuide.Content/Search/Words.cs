using System.Collections.Frozen;

namespace CrampGuide.Content.Search;

/// <summary>A word of a text: as it stands there, where, and the form under which it is found.</summary>
readonly record struct Word(string Term, int Start, int Length);

/// <summary>Cuts text into words and brings them to one form: small letters, no accents, no endings.</summary>
static class Words
{
    // "Not", "after" and "without" are missing on purpose: they turn a question round.
    static readonly FrozenSet<string> Small = new[]
    {
        "a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from",
        "get", "getting", "got", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "is", "it", "its", "ive",
        "keep", "keeps", "me", "my", "of", "on", "or", "our", "she", "should", "so", "some", "such", "than", "that", "the", "their",
        "them", "then", "there", "they", "this", "to", "up", "us", "we", "were", "what", "when", "where", "which", "who",
        "why", "will", "with", "would", "you", "your",
        // Of the other languages in which people ask.
        "im", "am", "der", "das", "den", "dem", "des", "ein", "eine", "und", "oder", "bei", "beim", "mit", "von", "vom", "zu", "zum", "was", "wie", "ich", "mein", "meine", "ist", "sind",
        "в", "во", "на", "при", "от", "у", "и", "с", "со", "по", "за", "из", "что", "как", "это", "мне", "меня", "я", "ли", "для", "к", "о", "об",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSmall(string plain) => Small.Contains(plain);

    /// <summary>Words with their ending taken off.</summary>
    public static IEnumerable<Word> Of(string text) => Plain(text).Select(word => word with { Term = Stem(word.Term) });

    /// <summary>Words as typed, in small letters without accents. Apostrophes and accents typed by themselves join, hyphens part.</summary>
    public static IEnumerable<Word> Plain(string text)
    {
        var scanner = new WordScanner(text);
        while (scanner.Next()) yield return new Word(scanner.Plain.ToString(), scanner.Start, scanner.Length);
    }

    /// <summary>
    /// Takes off the commonest English endings, so that "cramps", "cramped" and "cramping" are one word. Light on
    /// purpose: medical words differ in their ends.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || word[0] > 127) return word;
        if (word is "aches" or "ached" or "aching") return "ache";
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)) return word[..^2];
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal)
            && !word.EndsWith("is", StringComparison.Ordinal)) word = word[..^1];
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5) return Verb(word[..^3]);
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4) return Verb(word[..^2]);
        return word.EndsWith('e') && word.Length > 4 ? word[..^1] : word;
    }

    // "Runn" was "run", "tak" was "take".
    static string Verb(string rest)
    {
        if (rest.Length > 3 && rest[^1] == rest[^2] && rest[^1] is not ('l' or 's' or 'z')) return rest[..^1];
        if (rest.Length == 3 && !IsVowel(rest[0]) && IsVowel(rest[1]) && !IsVowel(rest[2]) && rest[2] is not ('w' or 'x' or 'y')) return rest + "e";
        return rest.EndsWith('e') && rest.Length > 4 ? rest[..^1] : rest;
    }

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
