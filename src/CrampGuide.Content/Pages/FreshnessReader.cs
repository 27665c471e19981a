using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads when something was checked and what has changed: in the head of a page, and in site.yml for the registers.</summary>
static class FreshnessReader
{
    const int MostYears = 2;

    public static Freshness Read(Fields fields)
    {
        var freshness = new Freshness(fields.Date("checked"), fields.Date("next-check"), fields.OptionalText("reviewed-by", 200), ReadChanges(fields)) { NextCheckLine = fields.LineOf("next-check"), ChangesLine = fields.LineOf("changes") };
        if (freshness.NextCheck <= freshness.Checked && freshness.Checked != DateOnly.MinValue && freshness.NextCheck != DateOnly.MinValue)
            fields.Report.Tell(PageRules.Dates, fields.LineOf("next-check"), "'next-check' must be a day after 'checked'");
        if (freshness.Checked != DateOnly.MinValue && freshness.NextCheck > freshness.Checked.AddYears(MostYears))
            fields.Report.Tell(PageRules.Dates, fields.LineOf("next-check"), $"'next-check' is more than {MostYears} years after 'checked'");
        if (freshness.ReviewedBy is { } reviewer && !reviewer.Contains(' '))
            fields.Report.Tell(YamlRules.RightValue, fields.LineOf("reviewed-by"), $"'reviewed-by' is the clinician's name and post, not '{Report.Shown(reviewer)}'; leave it out until there is one");
        return freshness;
    }

    static ImmutableArray<Change> ReadChanges(Fields head)
    {
        var changes = head.Maps("changes").Select(fields =>
        {
            var change = new Change(fields.Date("date"), fields.Text("text", 300), fields.OptionalFlag("safety"));
            fields.RefuseOthers();
            return change;
        }).ToImmutableArray();
        var line = head.LineOf("changes");
        if (changes.IsEmpty && head.HasList("changes")) head.Report.Tell(YamlRules.NotEmpty, line, "'changes' needs at least one dated change");
        var dated = changes.Where(change => change.Date != DateOnly.MinValue).ToList();
        if (dated.Zip(dated.Skip(1)).Any(pair => pair.First.Date < pair.Second.Date)) head.Report.Tell(PageRules.Dates, line, "'changes' stand newest first");
        return changes;
    }
}
