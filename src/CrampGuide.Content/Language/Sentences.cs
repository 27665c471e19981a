using System.Text.RegularExpressions;

namespace CrampGuide.Content.Language;

/// <summary>Cuts a text into sentences and counts what readability formulas count, as far as that needs it.</summary>
static partial class Sentences
{
    public static IEnumerable<string> Of(string text) => End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    /// <summary>Counts in each sentence of a text that holds a word. A whole guide is measured at every change, so nothing is copied.</summary>
    public static void Count(string text, Action<Range, int, int> sentence)
    {
        foreach (var range in End().EnumerateSplits(text))
        {
            int words = 0, syllables = 0;
            foreach (var word in Word().EnumerateMatches(text.AsSpan(range)))
            {
                words++;
                syllables += Syllables.In(text.AsSpan(range).Slice(word.Index, word.Length));
            }

            if (words > 0) sentence(range, words, syllables);
        }
    }

    // A colon that opens a list ends a thought, but not a sentence.
    [GeneratedRegex(@"(?<=[.!?][""')]?)\s+")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
