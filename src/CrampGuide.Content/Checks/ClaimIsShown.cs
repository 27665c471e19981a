using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>No claim of the article is left lying in the register.</summary>
static class ClaimIsShown
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0607",
        "Every claim stands in a topic.",
        "Readers who believe a claim look for its subject, not for the register.",
        "claim C035, in claims.yml only",
        ":: claims C035 in topics/first-aid.md");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var shown = hand.Guide.Topics.Concat<Page>(hand.Drafts).SelectMany(topic => topic.Body.Blocks.OfType<ClaimRows>()).SelectMany(rows => rows.Claims).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return hand.Guide.Claims.Where(claim => !shown.Contains(claim.Id))
            .Select(claim => new Finding(hand.File("claims.yml"), claim.Line, $"no topic shows the claim {claim.Id}: put it into one as ':: claims {claim.Id}'"));
    }
}
