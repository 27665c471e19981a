using CrampGuide.Content.Checks;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>The words for levels in heads of pages, and the rule that the most urgent comes first.</summary>
static class LevelNames
{
    static readonly Dictionary<string, Urgency> Words =
        new[] { Urgency.Emergency, Urgency.Urgent, Urgency.Routine }.ToDictionary(urgency => urgency.Word(), StringComparer.Ordinal);

    /// <summary>Reads a level and notes it down for the order; one that is not known has no place in it.</summary>
    public static Urgency Read(Fields fields, List<Urgency> order)
    {
        var problemsBefore = fields.Report.Count;
        var level = fields.Word("level", Words);
        if (fields.Report.Count == problemsBefore) order.Add(level);
        return level;
    }

    public static void CheckOrder(List<Urgency> levels, int line, Report report)
    {
        if (!levels.SequenceEqual(levels.Order())) report.Tell(EmergencyFirst.Rule, line, "emergency comes first, then urgent, then routine");
    }
}
