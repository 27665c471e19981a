using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;

namespace CrampGuide.Content.Prose;

/// <summary>A part of a text. The set is closed: what is not here cannot reach a reader.</summary>
public abstract record Block
{
    /// <summary>Where it starts in its file, from 1, for problems; 0 where it comes from no file.</summary>
    public int Line { get; init; }
}

/// <summary>A heading.</summary>
/// <param name="Level">2 or more; the page's title is the 1.</param>
/// <param name="Id">Unique in its text; the anchor of links.</param>
/// <param name="Content">Its words.</param>
public sealed record Heading(int Level, string Id, ImmutableArray<Inline> Content) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Content">Its words.</param>
public sealed record Paragraph(ImmutableArray<Inline> Content) : Block;

/// <summary>A list.</summary>
/// <param name="Numbered">Whether the order matters.</param>
/// <param name="Items">Its items.</param>
public sealed record ItemList(bool Numbered, ImmutableArray<ImmutableArray<Block>> Items) : Block;

/// <summary>A table.</summary>
/// <param name="Header">The header row; each column has a name.</param>
/// <param name="Rows">The rows, as wide as the header.</param>
public sealed record Table(ImmutableArray<ImmutableArray<Inline>> Header, ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows) : Block;

/// <summary>The kinds of callout, a closed set.</summary>
public enum CalloutKind
{
    /// <summary>Care card: call for help now.</summary>
    Emergency,

    /// <summary>Care card: help today.</summary>
    Urgent,

    /// <summary>Care card: see a doctor soon.</summary>
    Routine,

    /// <summary>Care card: care at home.</summary>
    Selfcare,

    /// <summary>What helps.</summary>
    Do,

    /// <summary>What does harm.</summary>
    Dont,

    /// <summary>One danger the reader must know.</summary>
    Warning,

    /// <summary>What to do, in order.</summary>
    Steps,
}

/// <summary>A part of a text set apart by what the reader does with it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The level of its heading.</param>
/// <param name="Id">The id of its heading, unique in its text.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Content">Paragraphs and lists.</param>
public sealed record Callout(CalloutKind Kind, int Level, string Id, ImmutableArray<Inline> Title, ImmutableArray<Block> Content) : Block
{
    /// <summary>
    /// The id of the heading it stands under, where a callout before it has the same words: together they name it. Else null.
    /// </summary>
    public string? Under { get; init; }
}

/// <summary>Rows of the claims register.</summary>
/// <param name="Claims">At least one.</param>
/// <param name="Level">The level of a claim's heading.</param>
public sealed record ClaimRows(ImmutableArray<Claim> Claims, int Level) : Block;

/// <summary>A card that leads to a checklist or a sheet.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Summary">The page's summary.</param>
public sealed record PageCard(PageAddress Target, string Title, string Summary) : Block;

/// <summary>A drawing in the text.</summary>
/// <param name="Picture">The drawing and its words.</param>
public sealed record PictureBlock(DescribedPicture Picture) : Block;
