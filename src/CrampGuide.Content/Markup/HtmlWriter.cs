using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CrampGuide.Content.Markup;

/// <summary>Builds <see cref="Html"/> from element names and text; there is no way to put markup in as a string.</summary>
internal sealed class HtmlWriter
{
    // Letters of every language stay readable in the source of the page; what has a meaning in HTML is encoded.
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    readonly StringBuilder text = new();

    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null) text.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }

        text.Append('>');
        return this;
    }

    public HtmlWriter Close(string element)
    {
        text.Append("</").Append(element).Append('>');
        return this;
    }

    public HtmlWriter Text(string value)
    {
        text.Append(Encoder.Encode(value));
        return this;
    }

    public HtmlWriter Line()
    {
        text.Append('\n');
        return this;
    }

    public Html ToHtml() => new(text.ToString());
}
