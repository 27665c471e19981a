using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Guide;

/// <summary>A page of the guide.</summary>
/// <param name="Facts">What it says about itself.</param>
/// <param name="Body">Its prose: all of a topic; the introduction of a checklist or a sheet.</param>
public abstract record Page(PageFacts Facts, ProseText Body);

/// <summary>What the guide says about one subject.</summary>
/// <param name="Facts">What it says about itself.</param>
/// <param name="Body">The text.</param>
public sealed record Topic(PageFacts Facts, ProseText Body) : Page(Facts, Body);
