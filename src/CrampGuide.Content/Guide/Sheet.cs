using System.Collections.Immutable;
using CrampGuide.Content.Pictures;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Guide;

/// <summary>First aid for one muscle: made for one side of paper, good on a phone.</summary>
/// <param name="Facts">What it says about itself.</param>
/// <param name="Body">The introduction.</param>
/// <param name="Muscle">The muscle or place, a few words for a large button.</param>
/// <param name="Steps">At least three steps, in order.</param>
/// <param name="Stop">The one line that says when to stop and get help.</param>
/// <param name="Do">What helps.</param>
/// <param name="Dont">What does harm, each beginning with "Do not" or its like.</param>
/// <param name="Help">When to get help, emergencies first.</param>
public sealed record Sheet(
    PageFacts Facts,
    ProseText Body,
    string Muscle,
    ImmutableArray<SheetStep> Steps,
    ImmutableArray<Inline> Stop,
    ImmutableArray<Advice> Do,
    ImmutableArray<Advice> Dont,
    ImmutableArray<HelpLine> Help) : Page(Facts, Body);

/// <summary>A step of a sheet.</summary>
/// <param name="Text">What to do.</param>
/// <param name="HoldSeconds">How long to hold, 5 to 120 seconds, or null where nothing is held.</param>
/// <param name="Picture">A drawing, or null.</param>
public sealed record SheetStep(ImmutableArray<Inline> Text, int? HoldSeconds, DescribedPicture? Picture)
{
    /// <summary>Where it stands in its file, from 1, for problems.</summary>
    public int Line { get; init; }
}

/// <summary>Something to do, or not to do.</summary>
/// <param name="Text">A sentence.</param>
/// <param name="Line">Where it stands in its file, from 1, for problems.</param>
public sealed record Advice(ImmutableArray<Inline> Text, int Line);

/// <summary>A sign at which first aid stops and help is fetched.</summary>
/// <param name="Urgency">How fast to act.</param>
/// <param name="Sign">What is seen or felt.</param>
/// <param name="Action">What to do.</param>
public sealed record HelpLine(Urgency Urgency, ImmutableArray<Inline> Sign, ImmutableArray<Inline> Action)
{
    /// <summary>Where the sign stands in its file, from 1, for problems.</summary>
    public int Line { get; init; }
}
