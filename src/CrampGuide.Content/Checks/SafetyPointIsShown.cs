using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Nothing that the evidence names as needed for safety gets lost when pages are rewritten.</summary>
static class SafetyPointIsShown
{
    const int Points = 36;

    public static readonly Rule Rule = Rule.Warning(
        "CG0608",
        "Every safety point, B01 to B36, is covered by a topic.",
        "They are the dangers that the article left out. A topic that is rewritten or taken away must not take one with it.",
        "safety-points: [B18, B23] where B25 was before",
        "safety-points: [B18, B23, B25]");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var covered = hand.Guide.Topics.SelectMany(topic => topic.Facts.SafetyPoints).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, Points).Select(n => $"B{n:00}").Where(point => !covered.Contains(point))
            .Select(point => new Finding(hand.File("site.yml"), 1, $"no topic covers the safety point {point}: it belongs into the 'safety-points' of the topic that says what it asks for"));
    }
}
