using System.Collections.Frozen;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>A care card's heading is the action, and its signs complete the sentence. The form is that of NHS care cards.</summary>
static class CardHeading
{
    // A heading that starts with anything else ("You should …", "Danger:") makes a tired reader look for the verb.
    static readonly FrozenSet<string> Actions = FrozenSet.Create(
        StringComparer.Ordinal, "Ask", "Book", "Call", "Contact", "Cool", "Get", "Go", "Keep", "Look", "Make", "Phone", "Rest", "Ring", "See", "Speak", "Stay", "Stop", "Take", "Talk", "Tell", "Use", "Visit", "Warm");

    public static readonly Rule Rule = Rule.Error(
        "CG0601",
        "The heading of a care card is one action, starting with its verb and ending in 'if:'; that of an emergency is a call or the emergency department.",
        "Each sign below completes the sentence: \"Call 112 now if: you are breathless\". Two actions in one heading leave the reader to choose.",
        "::: emergency Danger signs",
        "::: emergency Call {emergency-number} now if:");

    public static IEnumerable<Finding> Find(PageInHand hand) =>
        from heading in Headings(hand.Page)
        let fault = FaultOf(heading.Level, heading.Text)
        where fault is not null
        select new Finding(hand.Page.Facts.File, heading.Line, $"the heading of a care card {fault}: '{Report.Shown(heading.Text)}'");

    static string? FaultOf(Urgency level, string heading)
    {
        if (!heading.EndsWith(" if:", StringComparison.Ordinal)) return "ends in ' if:'";
        if (!Actions.Contains(heading[..heading.IndexOf(' ', StringComparison.Ordinal)])) return $"starts with what to do ({string.Join(", ", Actions.Order(StringComparer.Ordinal))})";
        if (level == Urgency.Emergency && !heading.Contains(PhoneNumbers.Name(NumberKind.Emergency), StringComparison.Ordinal) && !heading.Contains("emergency department", StringComparison.Ordinal)) return "of an emergency says {emergency-number} or 'emergency department'";
        if (level == Urgency.Emergency && !heading.Contains(" now", StringComparison.Ordinal) && !heading.Contains(" on speaker", StringComparison.Ordinal)) return "of an emergency says 'now'";
        return heading.AsSpan().ContainsAny('.', ';', '!') || heading.Contains(" then ", StringComparison.Ordinal) ? "is one action: split the card" : null;
    }

    static IEnumerable<(Urgency Level, int Line, string Text)> Headings(Page page) =>
        page.Body.Blocks.OfType<Callout>().Where(callout => callout.Kind.Urgency() is not null).Select(callout => (callout.Kind.Urgency()!.Value, callout.Line, TextProseWriter.Plain(callout.Title)))
            .Concat(page is Checklist list ? list.Cards.Select(card => (card.Urgency, card.Line, TextProseWriter.Plain(card.Heading))) : []);
}
