using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>The guide as a whole is easy to read.</summary>
static class MedianGrade
{
    const double Highest = 6;

    public static readonly Rule Rule = Rule.Warning(
        "CG0611",
        "Half of the topics are of reading grade 6 or less (Flesch–Kincaid).",
        "One hard page may be needed; a hard guide helps nobody at three in the morning.",
        "seventeen topics of grade 7",
        "nine topics of grade 5, and eight of grade 7");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var grades = hand.Pages.Where(page => page.Page is Topic).Select(page => page.Level).Where(level => level.Words >= ReadingLevel.FewestWords).Select(level => level.Grade).Order().ToList();
        if (grades.Count > 0 && grades[grades.Count / 2] > Highest)
            yield return new Finding(hand.File("site.yml"), 1, $"half of the topics are above reading grade {grades[grades.Count / 2]:0.0}; the median may be {Highest:0.0} at most");
    }
}
