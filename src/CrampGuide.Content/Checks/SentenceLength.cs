using CrampGuide.Content.Language;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Sentences are short, each of them and on average.</summary>
static class SentenceLength
{
    public const int Longest = 25;
    public const double HighestMean = 14;

    public static readonly Rule Rule = Rule.Warning(
        "CG0612",
        "A sentence on a page has at most 25 words, and 14 on average.",
        "A long sentence must be read twice. Cut it where it says \"and\" or \"which\".",
        "If the cramp does not ease after ten minutes of gentle stretching, and you have tried walking a little and warming the muscle too, call a doctor the same day.",
        "Stretch gently. Walk a little. Warm the muscle. If the cramp lasts over 10 minutes, call a doctor the same day.");

    public static IEnumerable<Finding> Find(PageInHand hand)
    {
        var (level, file) = (hand.Level, hand.Page.Facts.File);
        return TooLong(file, hand.Sayings)
            .Concat(level.MeanSentence > HighestMean && level.Words >= ReadingLevel.FewestWords ? [new Finding(file, 1, $"the page has {level.MeanSentence:0.0} words a sentence; at most {HighestMean:0}")] : []);
    }

    public static IEnumerable<Finding> TooLong(string file, IEnumerable<Saying> sayings) =>
        from saying in sayings
        let level = ReadingLevel.Of([saying.Text])
        where level.Longest > Longest
        select new Finding(file, saying.Line, $"a sentence has {level.Longest} words; at most {Longest}: '{Report.Shown(level.LongestSentence)}'");
}
