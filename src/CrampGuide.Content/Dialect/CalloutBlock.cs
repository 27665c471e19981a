using Markdig.Parsers;
using Markdig.Syntax;

namespace CrampGuide.Content.Dialect;

/// <summary>A callout or a nested try at one, as it stands in the file: <c>::: kind title</c> … <c>:::</c>.</summary>
sealed class CalloutBlock(BlockParser parser) : ContainerBlock(parser)
{
    public required int Fence { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public bool Closed { get; set; }
}
