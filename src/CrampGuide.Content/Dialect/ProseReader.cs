using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using Markdig;
using Markdig.Syntax;
using Block = CrampGuide.Content.Prose.Block;

namespace CrampGuide.Content.Dialect;

/// <summary>Parses a page's Markdown once and turns it into the guide's closed set of blocks, reporting every fault.</summary>
sealed class ProseReader
{
    const int MostParsedAgain = 500_000;

    // Ids that pages give to their own parts.
    static readonly HashSet<string> OfThePage = new(StringComparer.Ordinal) { "main", "menu", "contents", "changes", "sources", "results" };

    readonly int lineBefore;
    readonly Report report;
    readonly InlineReader inlines;
    readonly CalloutReader callouts;
    readonly DirectiveReader directives;
    readonly HashSet<string> ids = new(StringComparer.Ordinal);
    int level = 1;
    string? under;
    int nestedCallouts;
    int headings;

    ProseReader(int lineBefore, LinkReader links, IReadOnlyDictionary<string, Source> sources, Catalog catalog, Report report)
    {
        this.lineBefore = lineBefore;
        this.report = report;
        inlines = new InlineReader(links, sources, lineBefore, report);
        callouts = new CalloutReader(links, lineBefore, report);
        directives = new DirectiveReader(links, catalog, report);
    }

    /// <param name="markdown">The text below the front matter.</param>
    /// <param name="lineBefore">How many lines of the file stand before it.</param>
    /// <param name="links">Turns links into pages.</param>
    /// <param name="sources">The sources of its page, which may be cited.</param>
    /// <param name="catalog">What it can point to.</param>
    /// <param name="report">Where faults go.</param>
    public static ProseText Read(string markdown, int lineBefore, LinkReader links, IReadOnlyDictionary<string, Source> sources, Catalog catalog, Report report)
    {
        if (!TextBounds.Keeps(markdown, lineBefore, report)) return new ProseText([]);
        try
        {
            var document = Markdown.Parse(markdown, DialectExtension.Pipeline);
            return new ProseText(new ProseReader(lineBefore, links, sources, catalog, report).Blocks(document));
        }
        catch (ArgumentException e)
        {
            // Markdig's own guard against stack overflow.
            report.Tell(ProseRules.NotTooDeep, lineBefore + LinesUntilTooDeep(markdown), $"the text is nested too deep: {e.Message}");
            return new ProseText([]);
        }
    }

    // Markdig does not say where it stopped: it is the last line of the shortest beginning at which it stops. Looking for
    // it parses the text again and again, so in a very long text it is named only roughly.
    static int LinesUntilTooDeep(string markdown)
    {
        var lines = markdown.Split('\n');
        var (fits, fails) = (0, lines.Length);
        for (var parsed = 0; fails - fits > 1 && parsed < MostParsedAgain;)
        {
            var middle = (fits + fails) / 2;
            parsed += markdown.Length * middle / lines.Length;
            try
            {
                Markdown.Parse(string.Join('\n', lines.Take(middle)), DialectExtension.Pipeline);
                fits = middle;
            }
            catch (ArgumentException)
            {
                fails = middle;
            }
        }

        return fails;
    }

    ImmutableArray<Block> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in container)
        {
            if (Read(block) is { } read) blocks.Add(read with { Line = block.Line + 1 + lineBefore });
        }

        return blocks.ToImmutable();
    }

    Block? Read(Markdig.Syntax.Block block)
    {
        var line = block.Line + 1 + lineBefore;
        switch (block)
        {
            case HeadingBlock heading:
                return ReadHeading(heading, line);
            case ParagraphBlock paragraph:
                return ReadParagraph(paragraph, line);
            case ListBlock list:
                foreach (var empty in list.Where(item => item is ListItemBlock { Count: 0 })) report.Tell(ProseRules.NothingLeftOver, empty.Line + 1 + lineBefore, "an item of a list is empty");
                return new ItemList(list.IsOrdered, [.. list.Cast<ListItemBlock>().Select(InnerBlocks)]);
            case Markdig.Extensions.Tables.Table table:
                return TableReader.Read(table, inlines, line, report);
            case CalloutBlock { Kind: "" }:
                // The close of a callout in a callout, which is reported itself, is left over.
                if (nestedCallouts-- <= 0) report.Tell(CalloutRules.Closed, line, "this ':::' closes no callout; one that opens has a kind and a title: '::: warning Title'");
                return null;
            case CalloutBlock callout when block.Parent is MarkdownDocument:
                nestedCallouts = callout.Count(inner => inner is CalloutBlock);
                if (callout.FirstOrDefault(inner => inner is HeadingBlock or Markdig.Extensions.Tables.Table or DirectiveBlock or CalloutBlock) is { } stranger)
                {
                    report.Tell(CalloutRules.ByItself, line, $"this callout goes on to line {stranger.Line + 1 + lineBefore}, where {WhatStarts(stranger)} starts, which has no place in it: is the ':::' above that line missing?");
                    return null;
                }

                var first = CalloutId(callout.Title, out var id);
                return callouts.Read(callout, Math.Min(level + 1, 4), id, InnerBlocks) is { } read ? read with { Under = first ? null : under } : null;
            case CalloutBlock:
                nestedCallouts++;
                report.Tell(CalloutRules.ByItself, line, "a callout stands by itself, never in a list or in another callout; is the ':::' of the one before missing?");
                return null;
            case DirectiveBlock directive when block.Parent is MarkdownDocument:
                return directives.Read(directive, Math.Min(level + 1, 4), line);
            case DirectiveBlock directive:
                report.Tell(ProseRules.Directives, line, $"':: {Report.Shown(directive.Name)}' stands by itself, never in a list or in a callout");
                return null;
            case LinkReferenceDefinitionGroup or BlankLineBlock:
                return null;
            default:
                report.Tell(ProseRules.Known, line, $"this has no place here: {NameOf(block)}");
                return null;
        }
    }

    ImmutableArray<Block> InnerBlocks(ContainerBlock container)
    {
        foreach (var block in container.Where(block => block is HeadingBlock or Markdig.Extensions.Tables.Table))
            report.Tell(CalloutRules.ByItself, block.Line + 1 + lineBefore, "headings and tables stand by themselves, never in a list or in a callout");
        return Blocks(container);
    }

    Heading? ReadHeading(HeadingBlock heading, int line)
    {
        if (++headings > Caps.HeadingsOnPage) report.Tell(FileRules.NotTooLarge, line, $"a page has at most {Caps.HeadingsOnPage} headings: split it");
        var content = inlines.Read(heading.Inline);
        var text = TextProseWriter.Plain(content);
        if (heading.Level == 1) report.Tell(ProseRules.Headings, line, "a heading of the first level: the title in the head of the file is the only one; start at ##");
        else if (heading.Level > level + 1) report.Tell(ProseRules.Headings, line, $"the heading '{Report.Shown(text)}' skips a level: write {new string('#', level + 1)}");
        else if (heading.Level > 4) report.Tell(ProseRules.Headings, line, "headings go down to ####");
        if (text.Trim().Length == 0)
        {
            report.Tell(ProseRules.Headings, line, "a heading is empty");
            return null;
        }

        level = heading.Level;
        var id = Anchors.Of(text);
        if (OfThePage.Contains(id)) report.Tell(ProseRules.Headings, line, $"'{Report.Shown(text)}' stands on every page below the text: choose other words");
        if (id.Length == 0) report.Tell(ProseRules.Headings, line, $"a heading needs letters or digits, not only '{Report.Shown(text)}': links lead to it by them");
        else if (!ids.Add(id)) report.Tell(ProseRules.Headings, line, $"two headings are called '{Report.Shown(text)}': links could not tell them apart");
        under = id;
        return new Heading(heading.Level, id, content);
    }

    // Two callouts may share their words ("Do not"); nothing links to them.
    bool CalloutId(string title, out string id)
    {
        var first = id = "callout-" + Anchors.Of(title);
        for (var n = 2; !ids.Add(id); n++) id = $"{first}-{n}";
        return id == first;
    }

    Paragraph? ReadParagraph(ParagraphBlock paragraph, int line)
    {
        var content = inlines.Read(paragraph.Inline);
        if (content is [PlainText text, ..] && text.Value.StartsWith(':'))
            report.Tell(ProseRules.Directives, line, $"a line that starts with ':' but opens no callout: '{Report.Shown(text.Value)}'");
        return content.IsEmpty ? null : new Paragraph(content);
    }

    static string WhatStarts(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock => "a heading",
        CalloutBlock => "another callout",
        DirectiveBlock => "a line with '::'",
        _ => "a table",
    };

    static string NameOf(Markdig.Syntax.Block block) => block switch
    {
        HtmlBlock => "HTML: write Markdown",
        QuoteBlock => "a quotation (a line that starts with >)",
        CodeBlock => "code (a line that starts with four spaces or three backquotes)",
        ThematicBreakBlock => "a rule across the page: use a heading",
        _ => block.GetType().Name,
    };
}
