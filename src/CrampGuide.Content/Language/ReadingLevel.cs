using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Language;

/// <summary>
/// How hard a text is to read, by the Flesch–Kincaid grade (Kincaid and others, 1975): 0.39 × words per sentence +
/// 11.8 × syllables per word − 15.59. It counts, it does not understand: a low grade is a floor, not a proof.
/// </summary>
/// <param name="Words">Words counted.</param>
/// <param name="Grade">The school grade that can read it; 6 is an age of about 11.</param>
/// <param name="MeanSentence">Words in a sentence, on average.</param>
/// <param name="LongestSentence">The sentence with the most words.</param>
/// <param name="Longest">How many words that is.</param>
public sealed record ReadingLevel(int Words, double Grade, double MeanSentence, string LongestSentence, int Longest)
{
    /// <summary>Words a text needs for its grade to mean anything: the formula was made on samples of 100 words and more.</summary>
    public const int FewestWords = 100;

    /// <summary>Measures everything a page says: prose, cards, steps, signs and the claims it shows; headings and tables' cells are no sentences and stay out.</summary>
    public static ReadingLevel Of(Page page) => Of(page, Sayings.Of(page));

    internal static ReadingLevel Of(Page page, IEnumerable<Saying> sayings) =>
        Of(sayings.Concat(page.Body.Blocks.OfType<ClaimRows>().SelectMany(rows => rows.Claims).SelectMany(Sayings.Of)).Select(saying => saying.Text));

    /// <summary>Measures some texts, each of one or more sentences.</summary>
    public static ReadingLevel Of(IEnumerable<string> texts)
    {
        int words = 0, sentences = 0, syllables = 0, longest = 0;
        var longestSentence = "";
        foreach (var text in texts)
        {
            Sentences.Count(text, (place, wordsInSentence, syllablesInSentence) =>
            {
                sentences++;
                words += wordsInSentence;
                syllables += syllablesInSentence;
                if (wordsInSentence > longest) (longest, longestSentence) = (wordsInSentence, text[place].Trim());
            });
        }

        if (words == 0) return new ReadingLevel(0, 0, 0, "", 0);
        var mean = (double)words / sentences;
        var grade = (0.39 * mean) + (11.8 * syllables / words) - 15.59;
        return new ReadingLevel(words, grade, mean, longestSentence, longest);
    }
}
