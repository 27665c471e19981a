using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;
using Markdig.Syntax.Inlines;
using Inline = CrampGuide.Content.Prose.Inline;
using LineBreak = CrampGuide.Content.Prose.LineBreak;

namespace CrampGuide.Content.Dialect;

/// <summary>Turns Markdig's inlines into the guide's closed set; what has no place there is an error.</summary>
sealed class InlineReader(LinkReader links, IReadOnlyDictionary<string, Source>? sources, int lineBefore, Report report)
{
    const int Deepest = 16;

    int depth;

    public ImmutableArray<Inline> Read(ContainerInline? container)
    {
        if (depth > Deepest)
        {
            report.Tell(ProseRules.NotTooDeep, LineOf(container!), "the text is nested too deep: emphasis in emphasis in emphasis");
            return [];
        }

        depth++;
        var read = ReadInner(container);
        depth--;
        return read;
    }

    ImmutableArray<Inline> ReadInner(ContainerInline? container)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        if (container is null) return [];
        // Markdig cuts text at every character that might mean something; a token must be seen whole.
        var text = new StringBuilder();
        var start = 0;
        foreach (var inline in Flat(container))
        {
            if (TextOf(inline) is { } piece)
            {
                if (text.Length == 0) start = LineOf(inline);
                text.Append(piece);
                continue;
            }

            Flush();
            if (Other(inline) is { } read) line.Add(read);
        }

        Flush();
        return line.ToImmutable();

        void Flush()
        {
            if (text.Length == 0) return;
            CheckWritten(text.ToString(), start);
            line.AddRange(TokenText.Read(new Located(start, text.ToString()), sources, report));
            text.Clear();
        }
    }

    // What a slip leaves standing must not reach readers: a link that is none, a citation in the wrong brackets, words
    // that were meant to be struck out; nor what an entity brings back that the file itself may not hold.
    void CheckWritten(string text, int line)
    {
        var brackets = text.AsSpan().ContainsAny('[', ']');
        if (brackets) report.Tell(ProseRules.NothingLeftOver, line, "a square bracket stands alone: a link looks like [words](page.md), a citation like {S01}");
        if (text.Contains("~~", StringComparison.Ordinal)) report.Tell(ProseRules.NothingLeftOver, line, "text cannot be struck out: delete it");
        foreach (var (match, reason) in brackets ? [] : LeftOvers.In(text)) report.Tell(ProseRules.NothingLeftOver, line + text.AsSpan(0, match).Count('\n'), reason);
        if (text.Any(c => c is not ('\n' or '\t') && FileText.IsControl(c))) report.Tell(FileRules.NoControlCharacter, line, "the text holds a control character, written as an entity: delete it");
    }

    // A bracket that opened nothing keeps what follows it inside itself.
    static IEnumerable<Markdig.Syntax.Inlines.Inline> Flat(ContainerInline container)
    {
        var waiting = new Stack<Markdig.Syntax.Inlines.Inline>(container.Reverse());
        while (waiting.TryPop(out var inline))
        {
            yield return inline;
            if (inline is not DelimiterInline delimiter) continue;
            foreach (var inner in delimiter.Reverse()) waiting.Push(inner);
        }
    }

    static string? TextOf(Markdig.Syntax.Inlines.Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString().Replace('\n', ' '),
        DelimiterInline delimiter => delimiter.ToLiteral(),
        LineBreakInline { IsHard: false } => "\n",
        _ => null,
    };

    Inline? Other(Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                return emphasis.DelimiterCount == 2 ? new Strong(Read(emphasis)) : new Stress(Read(emphasis));
            case LineBreakInline:
                return new LineBreak();
            case LinkInline { IsImage: true }:
                return Refuse(inline, "a picture in the text: put it on a line of its own as ':: picture name words'");
            case LinkInline link:
                return links.Read(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", Read(link), LineOf(link));
            case AutolinkInline auto:
                return links.Read(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url, [new PlainText(auto.Url)], LineOf(auto));
            case HtmlInline:
                return Refuse(inline, "HTML: write Markdown");
            case CodeInline:
                return Refuse(inline, "code between backquotes");
            default:
                return Refuse(inline, inline.GetType().Name);
        }
    }

    Inline? Refuse(Markdig.Syntax.Inlines.Inline inline, string what)
    {
        report.Tell(ProseRules.Known, LineOf(inline), $"this has no place here: {what}");
        return null;
    }

    int LineOf(Markdig.Syntax.Inlines.Inline inline) => inline.Line + 1 + lineBefore;
}
