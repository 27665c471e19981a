using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Search;

namespace CrampGuide.Content.Checks;

/// <summary>Another name leads to one page.</summary>
static class OtherNameOnce
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0609",
        "No title and no other name ('also') stands twice, on one page or on two.",
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
            if (owners[DocumentBuilder.Key(facts.Title)] is var first && first != facts) yield return new Finding(facts.File, facts.LineOf("title"), $"the title '{Report.Shown(facts.Title)}' is that of {first.File} too");
            foreach (var also in facts.Also.Where(also => !owners.TryAdd(DocumentBuilder.Key(also), facts)))
            {
                var owner = owners[DocumentBuilder.Key(also)];
                yield return new Finding(facts.File, facts.LineOf("also"), owner == facts ? $"the other name '{Report.Shown(also)}' stands here twice, or is the title" : $"the other name '{Report.Shown(also)}' belongs to '{owner.Title}' ({owner.File}) too");
            }
        }
    }
}
