using System.Collections.Immutable;
using CrampGuide.Content.Markup;

namespace CrampGuide.Content.Pictures;

/// <summary>
/// A line drawing. It is kept as the few elements and attributes that a drawing needs, and written into the page, so
/// that it follows the theme.
/// </summary>
public sealed class Picture
{
    readonly Shape root;

    internal Picture(string name, Shape root)
    {
        Name = name;
        this.root = root;
    }

    /// <summary>The file's name without ending.</summary>
    public string Name { get; }

    /// <summary>The drawing as HTML.</summary>
    /// <param name="words">What stands for it when it cannot be seen; empty for a decoration beside the same words.</param>
    public Html Write(string words)
    {
        var writer = new HtmlWriter();
        Write(writer, words);
        return writer.ToHtml();
    }

    internal void Write(HtmlWriter writer, string words) => Write(writer, root, words.Length > 0
        ? [("role", "img"), ("aria-label", words)]
        : [("aria-hidden", "true")]);

    static void Write(HtmlWriter writer, Shape shape, IEnumerable<(string, string?)> more)
    {
        writer.Open(shape.Element, [.. shape.Attributes, .. more]);
        foreach (var inner in shape.Inner) Write(writer, inner, []);
        writer.Close(shape.Element);
    }
}

/// <summary>A picture and the words that stand for it when it cannot be seen.</summary>
/// <param name="Picture">The drawing.</param>
/// <param name="Words">What it shows, so that someone could follow by ear.</param>
public sealed record DescribedPicture(Picture Picture, string Words)
{
    /// <summary>The drawing as HTML, with its words.</summary>
    public Html Write() => Picture.Write(Words);
}

internal sealed record Shape(string Element, ImmutableArray<(string Name, string? Value)> Attributes, ImmutableArray<Shape> Inner);
