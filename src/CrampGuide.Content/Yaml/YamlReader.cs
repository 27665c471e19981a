using System.Collections.Immutable;
using CrampGuide.Content.Files;
using CrampGuide.Content.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrampGuide.Content.Yaml;

/// <summary>
/// Reads one YAML document from parser events. The library's own object builder recurses without a limit and stops at
/// the first fault; this keeps to <see cref="Caps.YamlDepth"/>, refuses anchors, aliases and tags, and reports every
/// duplicate key.
/// </summary>
internal sealed class YamlReader
{
    readonly Parser parser;
    readonly int lineBefore;
    readonly int lines;
    readonly Report report;
    int lastLine;
    int nodes;

    YamlReader(string text, int lineBefore, Report report)
    {
        parser = new Parser(new StringReader(text));
        this.lineBefore = lineBefore;
        this.report = report;
        // The parser finds some faults only behind the end; an editor finds them at the last line.
        lines = text.AsSpan().TrimEnd().Count('\n') + 1;
        lastLine = lineBefore + 1;
    }

    /// <param name="text">The YAML.</param>
    /// <param name="lineBefore">How many lines of the file stand before it.</param>
    /// <param name="report">Where faults go; after one the result is null.</param>
    public static YamlNode? Read(string text, int lineBefore, Report report)
    {
        if (LineWithTab(text) is { } line)
        {
            report.Tell(YamlRules.Yaml, line + lineBefore, "a line starts with a tabulator: use spaces");
            return null;
        }

        if (LineSlips.In(text) is var (slip, reason))
        {
            report.Tell(YamlRules.Yaml, slip + lineBefore, reason);
            return null;
        }

        var reader = new YamlReader(text, lineBefore, report);
        try
        {
            return reader.Document();
        }
        catch (NotUsedHere e)
        {
            report.Tell(YamlRules.PlainYaml, e.Line, e.Message);
        }
        catch (InvalidOperationException)
        {
            // What YamlDotNet's scanner does with some brackets that are never closed.
            report.Tell(YamlRules.Yaml, reader.lastLine, "this is not YAML: a bracket or a quotation mark is not closed");
        }
        catch (ArgumentException e)
        {
            // What its parser does with a tag that is empty or no address.
            report.Tell(YamlRules.Yaml, reader.lastLine, $"this is not YAML: {e.Message} (a text that starts with '!' stands in quotation marks)");
        }
        catch (YamlException e)
        {
            report.Tell(YamlRules.Yaml, reader.LineOf(e.Start), $"this is not YAML: {e.Message} (a text with a colon and a space in it stands in quotation marks)");
        }

        return null;
    }

    // YamlDotNet refuses some of these, and names the start of the map they stand in.
    static int? LineWithTab(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content.TrimStart(' ').StartsWith('\t') && !content.IsWhiteSpace()) return line;
        }

        return null;
    }

    YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        var node = Node(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            throw new NotUsedHere(LineOf(second.Start), "a second YAML document starts here: remove the line of three hyphens");
        return node;
    }

    YamlNode Node(int depth)
    {
        var line = lastLine = LineOf(parser.Current!.Start);
        if (depth > Caps.YamlDepth) throw new NotUsedHere(line, $"lists and maps stand more than {Caps.YamlDepth} deep in each other");
        if (++nodes > Caps.YamlNodes) throw new NotUsedHere(line, $"the file holds more than {Caps.YamlNodes:N0} texts, lists and maps");
        if (parser.Current is AnchorAlias) throw new NotUsedHere(line, "aliases (*name) are not used here: write the text out");
        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            report.Tell(YamlRules.PlainYaml, line, "anchors (&name) and tags (!name) are not used here: put the text in quotation marks");
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlText(line, Value(scalar, line));
        if (parser.TryConsume<SequenceStart>(out _)) return List(line, depth);
        parser.Consume<MappingStart>();
        return Map(line, depth);
    }

    string Value(Scalar scalar, int line)
    {
        // Escapes in quotation marks bring back what the file itself may not hold; a folded text has line breaks of its own.
        var value = scalar.Value.Replace('\n', ' ').Trim();
        if (value.Any(c => c != '\t' && FileText.IsControl(c))) report.Tell(FileRules.NoControlCharacter, line, "a text holds a control character, written as an escape: delete it");
        return scalar.Style == ScalarStyle.Plain && (value is "~" or "null") ? "" : value;
    }

    YamlList List(int line, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlList(line, items.ToImmutable());
    }

    YamlMap Map(int line, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyLine = LineOf(parser.Current!.Start);
            if (Node(depth + 1) is not YamlText key)
            {
                report.Tell(YamlRules.RightKind, keyLine, "a key must be a word, not a list or a map");
                Node(depth + 1);
                continue;
            }

            var value = Node(depth + 1);
            if (keys.Add(key.Value)) entries.Add(new YamlEntry(key.Value, keyLine, value));
            else report.Tell(YamlRules.KeyOnce, keyLine, $"the key '{Report.Shown(key.Value)}' stands here twice");
        }

        return new YamlMap(line, entries.ToImmutable());
    }

    int LineOf(Mark mark) => (int)Math.Clamp(mark.Line, 1, lines) + lineBefore;

    // Nothing that was read can be trusted after these.
    sealed class NotUsedHere(int line, string reason) : Exception(reason)
    {
        public int Line => line;
    }
}
