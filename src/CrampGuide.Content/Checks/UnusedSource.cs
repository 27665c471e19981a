using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Every source backs something.</summary>
static class UnusedSource
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0614",
        "Every source in sources.yml backs a page, a sign, a claim or the numbers to call.",
        "The list of sources says what the guide rests on. One that nothing rests on makes it look better than it is.",
        "source S140, named nowhere else",
        "sources: [S01, S140] on the page it backs");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var signs = hand.Guide.Checklists.SelectMany(list => list.Cards).SelectMany(card => card.Signs);
        var used = hand.Guide.Pages.Concat(hand.Drafts).SelectMany(page => page.Facts.Sources).Concat(signs.SelectMany(sign => sign.Sources)).Concat(hand.Guide.Claims.SelectMany(claim => claim.Sources)).Concat(hand.Guide.NumberSources)
            .Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return hand.Guide.Sources.Where(source => !used.Contains(source.Id)).Select(source => new Finding(hand.File("sources.yml"), source.Line, $"nothing rests on the source {source.Id}"));
    }
}
