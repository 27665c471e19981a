using Markdig;
using Markdig.Renderers;

namespace CrampGuide.Content.Dialect;

/// <summary>
/// The guide's Markdown: CommonMark, pipe tables, callouts and directives. Generic attributes and media links stay out:
/// they let event handlers and frames through.
/// </summary>
sealed class DialectExtension : IMarkdownExtension
{
    public static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Use<DialectExtension>().Build();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new CalloutParser());
        pipeline.BlockParsers.Insert(1, new DirectiveParser());
    }

    // Prose is written by HtmlProseWriter and TextProseWriter, never by Markdig.
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
