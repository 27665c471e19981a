using System.Collections.Immutable;
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
    readonly Report report;

    YamlReader(string text, int lineBefore, Report report)
    {
        parser = new Parser(new StringReader(text));
        this.lineBefore = lineBefore;
        this.report = report;
    }

    /// <param name="text">The YAML.</param>
    /// <param name="lineBefore">How many lines of the file stand before it.</param>
    /// <param name="report">Where faults go; after one the result is null.</param>
    public static YamlNode? Read(string text, int lineBefore, Report report)
    {
        var reader = new YamlReader(text, lineBefore, report);
        try
        {
            return reader.Document();
        }
        catch (TooDeep e)
        {
            report.Error(e.Line, $"lists and maps stand more than {Caps.YamlDepth} deep in each other");
        }
        catch (YamlException e)
        {
            report.Error(reader.LineOf(e.Start), $"this is not YAML: {e.Message}");
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
            report.Error(LineOf(second.Start), "a second YAML document starts here: remove the line of three hyphens");
        return node;
    }

    YamlNode Node(int depth)
    {
        var line = LineOf(parser.Current!.Start);
        if (depth > Caps.YamlDepth) throw new TooDeep(line);
        if (parser.TryConsume<AnchorAlias>(out _))
        {
            report.Error(line, "aliases (*name) are not used here: write the text out");
            return new YamlText(line, "");
        }

        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            report.Error(line, "anchors (&name) and tags (!name) are not used here: put the text in quotation marks");
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlText(line, scalar.Value.Trim());
        if (parser.TryConsume<SequenceStart>(out _)) return List(line, depth);
        parser.Consume<MappingStart>();
        return Map(line, depth);
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
                report.Error(keyLine, "a key must be a word, not a list or a map");
                Node(depth + 1);
                continue;
            }

            var value = Node(depth + 1);
            if (keys.Add(key.Value)) entries.Add(new YamlEntry(key.Value, keyLine, value));
            else report.Error(keyLine, $"the key '{Report.Shown(key.Value)}' stands here twice");
        }

        return new YamlMap(line, entries.ToImmutable());
    }

    int LineOf(Mark mark) => (int)Math.Clamp(mark.Line, 1, int.MaxValue / 2) + lineBefore;

    sealed class TooDeep(int line) : Exception
    {
        public int Line => line;
    }
}
