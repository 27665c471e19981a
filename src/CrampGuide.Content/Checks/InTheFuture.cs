using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Nothing has been checked or changed tomorrow. A warning: a server whose clock is wrong must go on serving.</summary>
static class InTheFuture
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0621",
        "No 'checked' and no date in 'changes' lies in the future.",
        "Readers are told that the page was checked on that day, and changes after it would need no entry for years.",
        "- date: 2062-11-24",
        "- date: 2026-11-24");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        if (hand.Options.Today is not { } today) yield break;
        // Where the day begins earlier than in UTC, it is tomorrow already.
        var latest = today.AddDays(1);
        foreach (var (file, freshness, line) in hand.Guide.Pages.Select(page => (page.Facts.File, page.Facts.Freshness, page.Facts.LineOf("checked"))).Append((hand.File("site.yml"), hand.Guide.Site.Registers, hand.Guide.Site.Registers.NextCheckLine)))
        {
            if (freshness.Checked > latest) yield return new Finding(file, line, $"'checked' is {freshness.Checked:yyyy-MM-dd}, a day to come");
            if (freshness.Changes[0].Date > latest) yield return new Finding(file, freshness.ChangesLine, $"the newest change is of {freshness.Changes[0].Date:yyyy-MM-dd}, a day to come");
        }
    }
}
