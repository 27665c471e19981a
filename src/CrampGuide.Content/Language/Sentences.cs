using System.Text.RegularExpressions;

namespace CrampGuide.Content.Language;

/// <summary>Cuts a text into sentences and a sentence into words, as far as counting needs it.</summary>
static partial class Sentences
{
    public static IEnumerable<string> Of(string text) => End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    public static IEnumerable<string> WordsOf(string sentence) => Word().Matches(sentence).Select(match => match.Value);

    // A colon that opens a list ends a thought, but not a sentence.
    [GeneratedRegex(@"(?<=[.!?][""')]?)\s+")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
