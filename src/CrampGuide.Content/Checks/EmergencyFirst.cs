using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>
/// The most urgent comes first. In heads of checklists and sheets the readers hold the order; here it is that of care
/// cards that follow each other in a text without a heading between them.
/// </summary>
static class EmergencyFirst
{
    public static readonly Rule Rule = Rule.Error(
        "CG0602",
        "Emergency comes first, then urgent, then routine, then care at home.",
        "Whoever stops reading after the first card must have read the one that cannot wait.",
        "::: routine See a GP or doctor if:\n…\n::: emergency Call {emergency-number} now if:",
        "::: emergency Call {emergency-number} now if:\n…\n::: routine See a GP or doctor if:");

    public static IEnumerable<Finding> Find(PageInHand hand)
    {
        Urgency? before = null;
        foreach (var block in hand.Page.Body.Blocks)
        {
            if (block is Heading) before = null;
            if (block is not Callout callout || callout.Kind.Urgency() is not { } level) continue;
            if (level < before) yield return new Finding(hand.Page.Facts.File, callout.Line, $"the card '{level.Word()}' stands below the card '{before.Value.Word()}': emergency comes first, then urgent, then routine, then selfcare");
            before = level;
        }
    }
}
