namespace CrampGuide.Content.Guide;

/// <summary>How far a source was seen when the guide was written.</summary>
public enum SourceSeen
{
    /// <summary>Read at the publisher's or the journal's own page.</summary>
    Publisher,

    /// <summary>Read as a copy on another site.</summary>
    Copy,

    /// <summary>Well known, not opened yet; to be confirmed.</summary>
    Unseen,
}

/// <summary>How that is told to readers.</summary>
public static class SourceSeenNames
{
    /// <summary>A short phrase.</summary>
    public static string Name(this SourceSeen seen) => seen switch
    {
        SourceSeen.Publisher => "Read at the publisher",
        SourceSeen.Copy => "Read as a copy on another site",
        _ => "General knowledge, not opened yet: to be confirmed",
    };
}

/// <summary>Something the guide rests on.</summary>
/// <param name="Id">S01 to S139.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Dated">Its year or date of review, as far as it is known, in words.</param>
/// <param name="Address">Its https or http address, or null where it is to be confirmed.</param>
/// <param name="Seen">How far it was seen.</param>
/// <param name="Note">What was seen, in a sentence.</param>
public sealed record Source(string Id, string Publisher, string Title, string Dated, Uri? Address, SourceSeen Seen, string Note)
{
    /// <summary>Where it stands in sources.yml, from 1, for problems.</summary>
    public int Line { get; init; }
}
