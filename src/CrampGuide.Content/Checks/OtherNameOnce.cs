using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Search;

namespace CrampGuide.Content.Checks;

/// <summary>Another name leads to one page.</summary>
static class OtherNameOnce
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0609",
        "No other name ('also') stands on two pages, or is another page's title.",
        "Search puts the page with that very name first. With two of them it is chance which one a reader sees.",
        "also: [charley horse] in first-aid.md and in night-cramps.md",
        "also: [charley horse] in first-aid.md only");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var owners = new Dictionary<string, PageFacts>(StringComparer.Ordinal);
        var pages = hand.Guide.Pages.Select(page => page.Facts).OrderBy(facts => facts.File, StringComparer.Ordinal).ToList();
        foreach (var facts in pages) owners.TryAdd(DocumentBuilder.Key(facts.Title), facts);
        foreach (var facts in pages)
        {
            foreach (var also in facts.Also.Where(also => !owners.TryAdd(DocumentBuilder.Key(also), facts)))
            {
                var owner = owners[DocumentBuilder.Key(also)];
                if (owner != facts) yield return new Finding(facts.File, facts.LineOf("also"), $"the other name '{Report.Shown(also)}' belongs to '{owner.Title}' ({owner.File}) too");
            }
        }
    }
}
