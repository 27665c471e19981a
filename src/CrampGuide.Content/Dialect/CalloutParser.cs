using Markdig.Parsers;
using Markdig.Syntax;

namespace CrampGuide.Content.Dialect;

/// <summary>
/// Reads callouts. Markdig's own custom containers close early when one stands in another and drop their title from
/// plain text, so the fence is read here: opening with three colons or more, closing with as many or more.
/// </summary>
sealed class CalloutParser : BlockParser
{
    public CalloutParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.ToString();
        var fence = line.TakeWhile(c => c == ':').Count();
        if (fence < 3) return BlockState.None;
        var words = line[fence..].Trim().Split((char[])[' ', '\t'], 2, StringSplitOptions.TrimEntries);
        // Colons alone close; where no callout is open they are a leaf, so that they do not swallow the rest of the page.
        var stray = words[0].Length == 0;
        processor.NewBlocks.Push(new CalloutBlock(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Fence = fence,
            Kind = words[0],
            Title = words.Length > 1 ? words[1] : "",
            Closed = stray,
        });
        return stray ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var callout = (CalloutBlock)block;
        var line = processor.Line.ToString().Trim();
        if (processor.IsCodeIndent || line.Length < callout.Fence || line.Any(c => c != ':')) return BlockState.Continue;
        callout.Closed = true;
        return BlockState.BreakDiscard;
    }
}
