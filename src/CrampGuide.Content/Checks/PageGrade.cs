using CrampGuide.Content.Language;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>No page is hard to read.</summary>
static class PageGrade
{
    public const double Highest = 7.5;

    public static readonly Rule Rule = Rule.Warning(
        "CG0610",
        "A page is of reading grade 7.5 or less (Flesch–Kincaid).",
        "Grade 6 is a reading age of about 11. Someone in pain at night reads worse than by day, and many readers have English as a second language.",
        "Pharmacological prophylaxis necessitates individualised consideration.",
        "Ask a doctor before you take a medicine to prevent cramps.");

    public static IEnumerable<Finding> Find(PageInHand hand)
    {
        var level = hand.Level;
        if (level.Grade > Highest && level.Words >= ReadingLevel.FewestWords) yield return new Finding(hand.Page.Facts.File, 1, $"the page is of reading grade {level.Grade:0.0}; at most {Highest:0.0}: use shorter words and sentences");
    }
}
