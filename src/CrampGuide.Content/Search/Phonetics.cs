namespace CrampGuide.Content.Search;

/// <summary>
/// How an English word sounds, roughly, as many people say it: vowels only at the start, no r that is not heard, no
/// letter that is silent, and one letter for sounds that are near each other.
/// </summary>
static class Phonetics
{
    /// <summary>The sound of a word in small letters; empty where it has no letter of English.</summary>
    public static string Of(string word)
    {
        Span<char> sound = stackalloc char[word.Length * 2];
        var length = 0;
        for (var at = SilentStart(word); at < word.Length;)
        {
            var (heard, taken) = At(word, at);
            foreach (var c in heard)
            {
                if (length == 0 || sound[length - 1] != c) sound[length++] = c;
            }

            at += taken;
        }

        return sound[..length].ToString();
    }

    /// <summary>A word written as it sounds, with its vowels: how near two words are that sound alike.</summary>
    public static string Spelled(string word)
    {
        Span<char> spelled = stackalloc char[word.Length * 2];
        var length = 0;
        for (var at = SilentStart(word); at < word.Length;)
        {
            var (heard, taken) = IsVowel(word[at]) || word[at] == 'y' ? (word[at] == 'y' ? "i" : word.Substring(at, 1), 1) : At(word, at);
            foreach (var c in heard)
            {
                if (length == 0 || spelled[length - 1] != c) spelled[length++] = c;
            }

            at += taken;
        }

        return spelled[..length].ToString();
    }

    static int SilentStart(string word) => word is ['k' or 'g' or 'p', 'n', ..] or ['w', 'r', ..] or ['p', 's', ..] ? 1 : 0;

    static (string Heard, int Taken) At(string word, int at)
    {
        var next = at + 1 < word.Length ? word[at + 1] : ' ';
        var after = at + 2 < word.Length ? word[at + 2] : ' ';
        return word[at] switch
        {
            'a' when next == 'l' && after is 'f' or 'm' or 'k' or 'v' => (at == 0 ? "A" : "", 2),
            'a' or 'e' or 'i' or 'o' or 'u' => (at == 0 ? "A" : "", 1),
            'y' => (at == 0 ? "Y" : "", 1),
            'b' => (next == ' ' && at > 0 && word[at - 1] == 'm' ? "" : "B", 1),
            'c' when next == 'h' => (after is 'l' or 'r' or 'o' or 'e' && at > 0 ? "K" : "X", 2),
            'c' => (IsFront(next) ? "S" : "K", next == 'k' ? 2 : 1),
            'd' when next == 'g' => ("J", 2),
            'd' => ("T", 1),
            'f' or 'v' => ("F", 1),
            'g' when next == 'h' => ("", 2),
            'g' when next == 'n' && after is ' ' or 's' => ("", 1),
            'g' => (IsFront(next) && (at == 0 || word[at - 1] != 'n') ? "J" : "K", 1),
            'h' => (at == 0 ? "H" : "", 1),
            'j' => ("J", 1),
            'k' or 'q' => (next is 'u' or 'w' && IsVowel(after) ? "KW" : "K", next is 'u' or 'w' && IsVowel(after) ? 2 : 1),
            'l' => ("L", 1),
            'm' => ("M", 1),
            'n' => ("N", 1),
            'p' => (next == 'h' ? "F" : "P", next == 'h' ? 2 : 1),
            'r' => (IsVowel(next) || next == 'y' ? "R" : "", next == 'h' ? 2 : 1),
            's' when next == 'h' || (next == 'i' && after == 'o' && at + 3 < word.Length && word[at + 3] == 'n') => ("X", 2),
            's' when next == 'c' && IsFront(after) => ("S", 2),
            's' or 'z' => ("S", 1),
            't' when next == 'c' && after == 'h' => ("X", 3),
            't' when next == 'i' && after is 'o' or 'a' => ("X", 2),
            't' => (next == 'h' ? "0" : "T", next == 'h' ? 2 : 1),
            'w' => (IsVowel(next) || next == 'h' ? "W" : "", 1),
            'x' => (at == 0 ? "S" : "KS", 1),
            _ => ("", 1),
        };
    }

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    static bool IsFront(char c) => c is 'e' or 'i' or 'y';
}
