using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>
/// A care card ends where its list ends. A screen reader does not see its border, so what follows in running text is
/// heard as a part of it (the NHS asks for a heading after each care card for the same reason).
/// </summary>
static class HeadingAfterCard
{
    public static readonly Rule Rule = Rule.Error(
        "CG0624",
        "A care card is followed by a heading, another callout or a page card, never by running text.",
        "Whoever hears the page takes the text for one more sign of the card.",
        "::: urgent Get medical help today if:\n- …\n:::\n\nNo list can rule out danger.",
        "::: urgent Get medical help today if:\n- …\n:::\n\n## If you are in doubt\n\nNo list can rule out danger.");

    public static IEnumerable<Finding> Find(PageInHand hand)
    {
        var blocks = hand.Page.Body.Blocks;
        for (var at = 1; at < blocks.Length; at++)
        {
            if (blocks[at - 1] is Callout card && card.Kind.Urgency() is not null && blocks[at] is not (Heading or Callout or PageCard))
                yield return new Finding(hand.Page.Facts.File, card.Line, "text stands right behind this card: put a heading over it, or move it above the card");
        }
    }
}
