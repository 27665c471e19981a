namespace CrampGuide.Content.Language;

/// <summary>Counts syllables as readability formulas do: groups of vowels, less the silent endings of English.</summary>
static class Syllables
{
    public static int In(string word)
    {
        var letters = word.ToLowerInvariant().Where(char.IsAsciiLetterLower).ToArray();
        if (letters.Length == 0) return 1;
        var groups = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1]))) groups++;
        }

        if (groups > 1 && HasSilentEnd(new string(letters))) groups--;
        return Math.Max(1, groups);
    }

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    static bool HasSilentEnd(string word) =>
        (word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal) && !word.EndsWith("ee", StringComparison.Ordinal) && !word.EndsWith("ye", StringComparison.Ordinal))
        || (word.EndsWith("ed", StringComparison.Ordinal) && word is not [.., 't' or 'd', 'e', 'd'])
        || (word.EndsWith("es", StringComparison.Ordinal) && word is not ([.., 's' or 'z' or 'c' or 'x' or 'g', 'e', 's'] or [.., 's' or 'c', 'h', 'e', 's']));
}
