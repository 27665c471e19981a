namespace CrampGuide.Content.Checks;

/// <summary>A day by which something is to be checked again.</summary>
readonly record struct CheckDay(string File, int Line, string What, DateOnly Day);

/// <summary>All of them: of pages, and of the registers as a whole.</summary>
static class CheckDays
{
    public static IEnumerable<CheckDay> Of(GuideInHand hand) =>
        hand.Guide.Pages.Select(page => new CheckDay(page.Facts.File, page.Facts.Freshness.NextCheckLine, "this page", page.Facts.Freshness.NextCheck))
            .Append(new CheckDay(hand.File("site.yml"), hand.Guide.Site.Registers.NextCheckLine, "the registers of claims, sources and words", hand.Guide.Site.Registers.NextCheck));
}
