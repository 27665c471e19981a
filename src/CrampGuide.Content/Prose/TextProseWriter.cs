using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Prose;

/// <summary>Writes prose as plain text of 80 columns, for messages, terminals and search.</summary>
/// <param name="numbers">What stands for number tokens.</param>
public sealed class TextProseWriter(PhoneNumbers numbers)
{
    /// <summary>The widest line, in characters.</summary>
    public const int Columns = 80;

    /// <summary>Writes a whole text; paragraphs are parted by an empty line.</summary>
    public string Write(ProseText text)
    {
        var lines = new StringBuilder();
        foreach (var block in text.Blocks) Write(lines, block, 0);
        return lines.ToString().TrimEnd() + "\n";
    }

    /// <summary>Writes a piece of a line, without wrapping.</summary>
    public string Write(ImmutableArray<Inline> line) => Join(line, Write);

    /// <summary>A piece of a line without its tokens' values: what the author wrote.</summary>
    public static string Plain(ImmutableArray<Inline> line) => Join(line, inline => inline switch
    {
        PlainText text => text.Value,
        GlossaryTerm term => term.Text,
        Strong strong => Plain(strong.Content),
        Stress stress => Plain(stress.Content),
        PageLink link => Plain(link.Content),
        OuterLink link => Plain(link.Content),
        LineBreak => " ",
        NumberToken token => PhoneNumbers.Name(token.Kind),
        _ => "",
    });

    // A citation is not written, and no gap is left in front of the full stop behind it.
    static string Join(ImmutableArray<Inline> line, Func<Inline, string> write) => string.Concat(line.Select((inline, at) =>
        at + 1 < line.Length && line[at + 1] is Citation ? write(inline).TrimEnd(' ') : write(inline)));

    /// <summary>Wraps a line at <see cref="Columns"/>.</summary>
    /// <param name="text">The words.</param>
    /// <param name="indent">Columns left free in front of every line.</param>
    /// <param name="mark">What stands in front of the first line, such as <c>1. </c>; later lines stand under the text.</param>
    public static string Wrap(string text, int indent = 0, string mark = "")
    {
        var result = new StringBuilder();
        var line = new StringBuilder(new string(' ', indent) + mark);
        var start = line.Length;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > start && line.Length + 1 + word.Length > Columns)
            {
                result.Append(line).Append('\n');
                line.Clear().Append(' ', start);
            }

            if (line.Length > start) line.Append(' ');
            line.Append(word);
        }

        return result.Append(line).Append('\n').ToString();
    }

    string Write(Inline inline) => inline switch
    {
        PlainText text => text.Value,
        GlossaryTerm term => term.Text,
        Strong strong => Write(strong.Content),
        Stress stress => Write(stress.Content),
        PageLink link => Write(link.Content),
        OuterLink link when Write(link.Content) == link.Target.AbsoluteUri => link.Target.AbsoluteUri,
        OuterLink link => $"{Write(link.Content)} ({link.Target.AbsoluteUri})",
        LineBreak => " ",
        NumberToken token => NumberWriter.Text(numbers, token.Kind),
        _ => "",
    };

    void Write(StringBuilder lines, Block block, int indent)
    {
        switch (block)
        {
            case Heading heading:
                lines.Append('\n').Append(Wrap(Write(heading.Content).ToUpperInvariant(), indent)).Append('\n');
                break;
            case Paragraph paragraph:
                lines.Append(Wrap(Write(paragraph.Content), indent)).Append('\n');
                break;
            case ItemList list:
                WriteList(lines, list, indent);
                break;
            case Table table:
                foreach (var row in table.Rows)
                    lines.Append(Wrap(string.Join("; ", table.Header.Zip(row, (name, cell) => $"{Write(name)}: {Write(cell)}")), indent, "- "));
                lines.Append('\n');
                break;
            case Callout callout:
                var level = callout.Kind.LevelName() is { } name ? name.ToUpperInvariant() + ": " : "";
                lines.Append(Wrap(level + Write(callout.Title), indent)).Append('\n');
                foreach (var inner in callout.Content) Write(lines, inner, indent + 2);
                break;
            case ClaimRows rows:
                foreach (var claim in rows.Claims)
                    lines.Append(Wrap($"{claim.Verdict.Name().ToUpperInvariant()}: {claim.Text}. {claim.Instead} ({claim.Id})", indent, "- "));
                lines.Append('\n');
                break;
            case PageCard card:
                lines.Append(Wrap($"See: {card.Title}. {card.Summary}", indent)).Append('\n');
                break;
            case PictureBlock picture:
                lines.Append(Wrap($"[Drawing: {picture.Picture.Words}]", indent)).Append('\n');
                break;
        }
    }

    void WriteList(StringBuilder lines, ItemList list, int indent)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var mark = list.Numbered ? $"{i + 1}. " : "- ";
            var rest = list.Items[i].AsSpan();
            if (rest is [Paragraph first, ..])
            {
                lines.Append(Wrap(Write(first.Content), indent, mark));
                rest = rest[1..];
            }

            foreach (var block in rest) Write(lines, block, indent + mark.Length);
        }

        lines.Append('\n');
    }
}
