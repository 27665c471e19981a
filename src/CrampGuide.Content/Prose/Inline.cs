using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Prose;

/// <summary>A piece of a line. The set is closed: what is not here cannot reach a reader.</summary>
public abstract record Inline;

/// <summary>Text, never markup.</summary>
/// <param name="Value">The text.</param>
public sealed record PlainText(string Value) : Inline;

/// <summary>Text of strong importance.</summary>
/// <param name="Content">What is important.</param>
public sealed record Strong(ImmutableArray<Inline> Content) : Inline;

/// <summary>Text with stress.</summary>
/// <param name="Content">What is stressed.</param>
public sealed record Stress(ImmutableArray<Inline> Content) : Inline;

/// <summary>A line break that the author asked for.</summary>
public sealed record LineBreak : Inline;

/// <summary>A link to a page of the guide.</summary>
/// <param name="Target">The page.</param>
/// <param name="Content">The words of the link.</param>
public sealed record PageLink(PageAddress Target, ImmutableArray<Inline> Content) : Inline;

/// <summary>A link out of the guide: https, tel or mailto.</summary>
/// <param name="Target">The address.</param>
/// <param name="Content">The words of the link.</param>
public sealed record OuterLink(Uri Target, ImmutableArray<Inline> Content) : Inline;

/// <summary>Numbers to call, filled in by the place where the text is written.</summary>
/// <param name="Kind">What they are for.</param>
public sealed record NumberToken(NumberKind Kind) : Inline;

/// <summary>Sources of what was just said.</summary>
/// <param name="Sources">At least one.</param>
public sealed record Citation(ImmutableArray<Source> Sources) : Inline;

/// <summary>The first use of a medical word on a page, whose meaning is shown in place.</summary>
/// <param name="Word">The word and its meaning.</param>
/// <param name="Text">The word as it stands in the text.</param>
public sealed record GlossaryTerm(GlossaryWord Word, string Text) : Inline;
