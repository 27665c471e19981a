using System.Collections.Immutable;

namespace CrampGuide.Content.Checks;

/// <summary>Earlier versions of pages and registers, from a repository's history.</summary>
/// <param name="Today">The day of the versions that are not in the history yet.</param>
/// <param name="Versions">By path in the content folder (<c>topics/causes.md</c>), newest first.</param>
public sealed record PageHistory(DateOnly Today, IReadOnlyDictionary<string, ImmutableArray<EarlierVersion>> Versions)
{
    /// <summary>No history is known.</summary>
    public static PageHistory None { get; } = new(default, ImmutableDictionary<string, ImmutableArray<EarlierVersion>>.Empty);
}

/// <summary>A file as it was once.</summary>
/// <param name="Order">Its place in the history: a later one is greater, and two files of one commit have the same.</param>
/// <param name="Day">The day from which on it was so.</param>
/// <param name="Bytes">What stood in it.</param>
public sealed record EarlierVersion(int Order, DateOnly Day, ReadOnlyMemory<byte> Bytes);
