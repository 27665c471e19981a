using System.Collections.Immutable;

namespace CrampGuide.Content.Guide;

/// <summary>How fresh something is: what the head of every page says too.</summary>
/// <param name="Checked">The day it was held against its sources.</param>
/// <param name="NextCheck">The day by which that is done again.</param>
/// <param name="ReviewedBy">The clinician who reviewed it, or null: then it says that none has.</param>
/// <param name="Changes">Dated changes, newest first.</param>
public sealed record Freshness(DateOnly Checked, DateOnly NextCheck, string? ReviewedBy, ImmutableArray<Change> Changes)
{
    /// <summary>Where 'next-check' stands in its file, from 1, for problems.</summary>
    public int NextCheckLine { get; init; }

    /// <summary>Where 'changes' stands in its file, from 1, for problems.</summary>
    public int ChangesLine { get; init; }

    /// <summary>Whether the next check is overdue.</summary>
    public bool IsOverdue(DateOnly today) => NextCheck < today;
}

/// <summary>A change of a text.</summary>
/// <param name="Date">The day it was published.</param>
/// <param name="Text">What changed, in a sentence for readers.</param>
/// <param name="Safety">Whether it concerns safety; such changes are shown first.</param>
public sealed record Change(DateOnly Date, string Text, bool Safety);
