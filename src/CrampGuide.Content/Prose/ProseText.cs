using System.Collections.Immutable;

namespace CrampGuide.Content.Prose;

/// <summary>
/// A text, parsed and checked, in a form that is written again for each place where it stands: a screen, paper, a pack
/// of several pages, plain text. Immutable.
/// </summary>
/// <param name="Blocks">Its parts, in order.</param>
public sealed record ProseText(ImmutableArray<Block> Blocks)
{
    /// <summary>Headings of the second level, for a table of contents.</summary>
    public IEnumerable<Heading> Sections => Blocks.OfType<Heading>().Where(heading => heading.Level == 2);

    /// <summary>Every block, those in callouts and lists too.</summary>
    public IEnumerable<Block> AllBlocks => Blocks.SelectMany(WithInner);

    static IEnumerable<Block> WithInner(Block block) => block switch
    {
        Callout callout => callout.Content.SelectMany(WithInner).Prepend(block),
        ItemList list => list.Items.SelectMany(item => item).SelectMany(WithInner).Prepend(block),
        _ => [block],
    };
}
