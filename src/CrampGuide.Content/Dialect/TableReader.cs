using System.Collections.Immutable;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using Markdig.Syntax;
using Table = CrampGuide.Content.Prose.Table;

namespace CrampGuide.Content.Dialect;

/// <summary>Reads pipe tables: a header row, and rows as wide as it.</summary>
static class TableReader
{
    public static Table? Read(Markdig.Extensions.Tables.Table table, InlineReader inlines, int line, Report report)
    {
        // Markdig fills short rows up with cells that hold nothing at all.
        var filledUp = table.Cast<Markdig.Extensions.Tables.TableRow>().Any(row => row.Any(cell => cell is Markdig.Extensions.Tables.TableCell { Count: 0 }));
        var problemsBefore = report.Count;
        var rows = table.Cast<Markdig.Extensions.Tables.TableRow>()
            .Select(row => row.Cast<Markdig.Extensions.Tables.TableCell>().Select(cell => Cell(cell, inlines)).ToImmutableArray())
            .ToImmutableArray();
        foreach (var name in rows.Take(1).SelectMany(row => row).Select(TextProseWriter.Plain).Where(name => name.Length > Caps.ColumnName))
            report.Tell(ProseRules.Tables, line, $"the name of a column has {name.Length} characters; it may have at most {Caps.ColumnName}");
        if (rows.Length >= 2 && !filledUp && rows.All(row => row.Length == rows[0].Length) && rows[0].All(cell => !cell.IsEmpty))
            return new Table(rows[0], rows[1..]);
        if (report.Count == problemsBefore) report.Tell(ProseRules.Tables, line, "a table needs a header row with a name in every column, and rows as wide as the header");
        return null;
    }

    static ImmutableArray<Inline> Cell(Markdig.Extensions.Tables.TableCell cell, InlineReader inlines) =>
        [.. cell.OfType<LeafBlock>().SelectMany(leaf => inlines.Read(leaf.Inline))];
}
