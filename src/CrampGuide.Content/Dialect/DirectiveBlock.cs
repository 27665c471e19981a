using Markdig.Parsers;
using Markdig.Syntax;

namespace CrampGuide.Content.Dialect;

/// <summary>A line of its own that puts something in: <c>:: claims C035 C036</c>.</summary>
sealed class DirectiveBlock(BlockParser parser) : LeafBlock(parser)
{
    public required string Name { get; init; }

    public required string Argument { get; init; }
}

/// <summary>Reads such lines: two colons, a name, what it names.</summary>
sealed class DirectiveParser : BlockParser
{
    public DirectiveParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString();
        if (processor.IsCodeIndent || !line.StartsWith("::", StringComparison.Ordinal) || line.StartsWith(":::", StringComparison.Ordinal)) return BlockState.None;
        var words = line[2..].Trim().Split((char[])[' ', '\t'], 2, StringSplitOptions.TrimEntries);
        processor.NewBlocks.Push(new DirectiveBlock(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ProcessInlines = false,
            Name = words[0],
            Argument = words.Length > 1 ? words[1] : "",
        });
        return BlockState.BreakDiscard;
    }
}
