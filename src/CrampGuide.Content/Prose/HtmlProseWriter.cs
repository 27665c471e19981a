using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Markup;

namespace CrampGuide.Content.Prose;

/// <summary>Writes prose as HTML for a place. The one spot where prose becomes markup.</summary>
/// <param name="place">Where it is written.</param>
/// <param name="sources">The sources of the page, whose order gives their numbers; empty leaves citations out.</param>
public sealed class HtmlProseWriter(Place place, ImmutableArray<Source> sources)
{
    /// <summary>Writes a whole text.</summary>
    public Html Write(ProseText text)
    {
        var writer = new HtmlWriter();
        foreach (var block in text.Blocks) Write(writer, block);
        return writer.ToHtml();
    }

    /// <summary>Writes a piece of a line.</summary>
    public Html Write(ImmutableArray<Inline> line)
    {
        var writer = new HtmlWriter();
        Write(writer, line);
        return writer.ToHtml();
    }

    void Write(HtmlWriter writer, Block block)
    {
        switch (block)
        {
            case Heading heading:
                Element(writer, HeadingName(heading.Level), heading.Content, ("id", place.IdPrefix + heading.Id));
                break;
            case Paragraph paragraph:
                Element(writer, "p", paragraph.Content);
                break;
            case ItemList list:
                WriteList(writer, list);
                break;
            case Table table:
                WriteTable(writer, table);
                break;
            case Callout callout:
                WriteCallout(writer, callout);
                break;
            case ClaimRows rows:
                new ClaimWriter(place, writer).Write(rows, HeadingName(rows.Level));
                break;
            case PageCard card:
                writer.Open("p", ("class", "page-card")).Open("a", ("href", place.AddressOf(card.Target))).Text(card.Title).Close("a");
                WriteNote(writer, place.NoteOf(card.Target));
                writer.Open("span").Text(card.Summary).Close("span").Close("p");
                break;
            case PictureBlock picture:
                writer.Open("div", ("class", "drawing"));
                picture.Picture.Picture.Write(writer, picture.Picture.Words);
                writer.Close("div");
                break;
            default:
                throw new InvalidOperationException($"No way to write {block.GetType().Name}.");
        }

        writer.Line();
    }

    void WriteList(HtmlWriter writer, ItemList list)
    {
        var name = list.Numbered ? "ol" : "ul";
        writer.Open(name);
        foreach (var item in list.Items)
        {
            writer.Open("li");
            // An item of one paragraph is a line; its <p> would only add space.
            if (item is [Paragraph only]) Write(writer, only.Content);
            else foreach (var block in item) Write(writer, block);
            writer.Close("li");
        }

        writer.Close(name);
    }

    void WriteTable(HtmlWriter writer, Table table)
    {
        // On a narrow screen each row becomes a block, and each cell says its column's name: a danger in the last column
        // must not stand off the screen. Roles are written out, since browsers forget them when the layout changes.
        writer.Open("div", ("class", "table")).Open("table", ("role", "table"))
            .Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (var cell in table.Header) Element(writer, "th", cell, ("scope", "col"), ("role", "columnheader"));
        writer.Close("tr").Close("thead").Open("tbody", ("role", "rowgroup"));
        foreach (var row in table.Rows)
        {
            writer.Open("tr", ("role", "row"));
            Element(writer, "th", row[0], ("scope", "row"), ("role", "rowheader"));
            for (var i = 1; i < row.Length; i++)
                Element(writer, "td", row[i], ("role", "cell"), ("data-label", TextProseWriter.Plain(table.Header[i])));
            writer.Close("tr");
        }

        writer.Close("tbody").Close("table").Close("div");
    }

    // The title of a care card is a heading, and a heading ends its part. The text goes on behind the other boxes: with
    // headings of their own it would be heard as theirs, "Do not" among them. The section names them, and ends.
    void WriteCallout(HtmlWriter writer, Callout callout)
    {
        var id = place.IdPrefix + callout.Id;
        var isCard = callout.Kind.Urgency() is not null;
        var title = isCard ? HeadingName(callout.Level) : "p";
        writer.Open("section", ("class", callout.Kind.ClassName()), ("aria-labelledby", string.Join(' ', new[] { place.TitleId, callout.Under is { } heading ? place.IdPrefix + heading : null, id }.OfType<string>())));
        writer.Open(title, ("class", isCard ? null : "box-name"), ("id", id));
        if (callout.Kind.LevelName() is { } level) writer.Open("span", ("class", "level")).Text(level + ":").Close("span").Text(" ");
        Write(writer, callout.Title);
        writer.Close(title).Line();
        foreach (var block in callout.Content) Write(writer, block);
        writer.Close("section");
    }

    void Write(HtmlWriter writer, ImmutableArray<Inline> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is NumberToken token && at + 1 < line.Length && line[at + 1] is PlainText { Value: ['.' or ',' or ';' or ':' or '?' or '!' or ')', ..] } behind)
            {
                // A full stop would begin the next line: a number is a box of its own to the browser.
                writer.Open("span", ("class", "glue"));
                NumberWriter.Write(writer, place, token.Kind);
                writer.Text(behind.Value[..1]).Close("span").Text(behind.Value[1..]);
                at++;
            }
            else
            {
                Write(writer, line[at]);
            }
        }
    }

    void Write(HtmlWriter writer, Inline inline)
    {
        switch (inline)
        {
            case PlainText text:
                writer.Text(text.Value);
                break;
            case Strong strong:
                Element(writer, "strong", strong.Content);
                break;
            case Stress stress:
                Element(writer, "em", stress.Content);
                break;
            case LineBreak:
                writer.Open("br");
                break;
            case PageLink link:
                Element(writer, "a", link.Content, ("href", place.AddressOf(link.Target)));
                WriteNote(writer, place.NoteOf(link.Target));
                break;
            case OuterLink link:
                Element(writer, "a", link.Content, ("href", link.Target.AbsoluteUri), ("rel", "noreferrer"));
                WriteNote(writer, place.NoteOf(link.Target));
                break;
            case NumberToken token:
                NumberWriter.Write(writer, place, token.Kind);
                break;
            case Citation citation:
                WriteCitation(writer, citation);
                break;
            case GlossaryTerm term:
                // The meaning opens in the line, by touch or key and without a script; screen readers and reader
                // views have it there in brackets.
                writer.Open("span", ("class", "word"), ("tabindex", "0")).Open("dfn").Text(term.Text).Close("dfn")
                    .Open("span", ("class", "meaning")).Text($" ({term.Word.Meaning.TrimEnd('.')})").Close("span").Close("span");
                break;
            default:
                throw new InvalidOperationException($"No way to write {inline.GetType().Name}.");
        }
    }

    // On a screen the link itself leads there: a number read out would only disturb.
    internal static void WriteNote(HtmlWriter writer, int? note)
    {
        if (note is { } number) writer.Open("sup", ("class", "note"), ("aria-hidden", "true")).Text($"{number}").Close("sup");
    }

    void WriteCitation(HtmlWriter writer, Citation citation)
    {
        if (sources.IsDefaultOrEmpty) return;
        writer.Open("sup", ("class", "cite"));
        foreach (var source in citation.Sources)
        {
            var number = sources.IndexOf(source) + 1;
            writer.Open("a", ("href", place.AddressOf(source)), ("aria-label", $"Source {number}")).Text($"{number}").Close("a");
        }

        writer.Close("sup");
    }

    void Element(HtmlWriter writer, string name, ImmutableArray<Inline> content, params ReadOnlySpan<(string, string?)> attributes)
    {
        writer.Open(name, attributes);
        Write(writer, content);
        writer.Close(name);
    }

    string HeadingName(int level) => $"h{Math.Min(6, level + place.HeadingShift)}";
}
