using System.Collections.Immutable;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Guide;

/// <summary>
/// Red flags with their actions. It is never scored: each sign carries its own fixed action, and no sign ticked never
/// means that someone is safe.
/// </summary>
/// <param name="Facts">What it says about itself.</param>
/// <param name="Body">The introduction.</param>
/// <param name="For">Whom it is for, a sentence.</param>
/// <param name="Cards">The care cards, emergencies first.</param>
public sealed record Checklist(PageFacts Facts, ProseText Body, string For, ImmutableArray<CareCard> Cards) : Page(Facts, Body);

/// <summary>Signs that call for the same action.</summary>
/// <param name="Urgency">How fast to act.</param>
/// <param name="Heading">The action, ending in "if:".</param>
/// <param name="Signs">1 to 8 signs, each completing the heading's sentence.</param>
public sealed record CareCard(Urgency Urgency, ImmutableArray<Inline> Heading, ImmutableArray<RedFlag> Signs)
{
    /// <summary>Where its heading stands in its file, from 1, for problems.</summary>
    public int Line { get; init; }

    /// <summary>Whether it says to get help and leaves open whom to call.</summary>
    public bool LeavesOpenWhomToCall => TextProseWriter.Plain(Heading).StartsWith("Get medical help", StringComparison.Ordinal);
}

/// <summary>One sign and what to do about it.</summary>
/// <param name="Id">A stable id, unique in the guide.</param>
/// <param name="Sign">What is seen or felt, completing the card's heading.</param>
/// <param name="Action">What to do about this very sign.</param>
/// <param name="Sources">Where it comes from.</param>
/// <param name="Judgement">Whether the level is the guide's own judgement and waits for a clinician's.</param>
public sealed record RedFlag(
    string Id, ImmutableArray<Inline> Sign, ImmutableArray<Inline> Action, ImmutableArray<Source> Sources, bool Judgement)
{
    /// <summary>Where the sign stands in its file, from 1, for problems.</summary>
    public int Line { get; init; }

    /// <summary>Whether its action says when to call the emergency number, without giving it.</summary>
    public bool NamesEmergencyNumber => TextProseWriter.Plain(Action).Contains(PhoneNumbers.Name(NumberKind.Emergency), StringComparison.Ordinal);
}
