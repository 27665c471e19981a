namespace CrampGuide.Content.Language;

/// <summary>Counts syllables as readability formulas do: groups of vowels, less the silent endings of English.</summary>
static class Syllables
{
    // No word is longer; a row of letters that is counts as its beginning.
    const int Longest = 100;

    public static int In(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        var count = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetter(c) && count < Longest) buffer[count++] = char.ToLowerInvariant(c);
        }

        var letters = buffer[..count];
        if (letters.IsEmpty) return 1;
        var groups = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1]))) groups++;
        }

        if (groups > 1 && HasSilentEnd(letters)) groups--;
        return Math.Max(1, groups);
    }

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    static bool HasSilentEnd(ReadOnlySpan<char> word) =>
        (word[^1] == 'e' && word is not [.., 'l' or 'e' or 'y', 'e'])
        || word is [.., not ('t' or 'd'), 'e', 'd']
        || (word.EndsWith("es") && word is not ([.., 's' or 'z' or 'c' or 'x' or 'g', 'e', 's'] or [.., 's' or 'c', 'h', 'e', 's']));
}
