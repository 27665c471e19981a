using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Pages;

/// <summary>The words for levels in heads of pages, and the rule that the most urgent comes first.</summary>
static class LevelNames
{
    public static IReadOnlyDictionary<string, Urgency> Words { get; } =
        new[] { Urgency.Emergency, Urgency.Urgent, Urgency.Routine }.ToDictionary(urgency => urgency.Word(), StringComparer.Ordinal);

    public static void CheckOrder(IEnumerable<Urgency> levels, int line, Report report)
    {
        var all = levels.ToList();
        if (!all.SequenceEqual(all.Order())) report.Error(line, "emergency comes first, then urgent, then routine");
    }
}
