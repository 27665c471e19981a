using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>
/// What markup from content files may hold, as a browser understands it. A list of what is let through, written apart
/// from the library's own, so that a slip there does not pass here.
/// </summary>
static class SafeMarkup
{
    static readonly HashSet<string> Elements =
    [
        "html", "head", "body", "a", "br", "circle", "dfn", "div", "ellipse", "em", "g", "h2", "h3", "h4", "h5", "h6", "li", "line", "ol", "p", "path", "polygon", "polyline", "rect", "section", "span", "strong", "sup", "svg",
        "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    static readonly HashSet<string> Attributes =
    [
        "aria-hidden", "aria-label", "aria-labelledby", "class", "data-label", "data-number", "href", "id", "rel", "role", "scope", "tabindex",
    ];

    static readonly HashSet<string> DrawingAttributes =
    [
        "viewbox", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "points", "width", "height", "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "opacity",
        "transform",
    ];

    /// <summary>What is wrong with some markup; nothing where it is safe.</summary>
    public static IEnumerable<string> Faults(string html)
    {
        using var document = new HtmlParser().ParseDocument("<!doctype html><body>" + html);
        return [.. document.All.SelectMany(Faults), .. document.Descendants<IComment>().Select(comment => $"a comment: {Shown(comment.Data)}")];
    }

    static IEnumerable<string> Faults(IElement element)
    {
        if (!Elements.Contains(element.LocalName)) yield return $"<{element.LocalName}> in {Shown(element.OuterHtml)}";
        foreach (var attribute in element.Attributes)
        {
            var drawing = element.NamespaceUri == "http://www.w3.org/2000/svg";
            if (!Attributes.Contains(attribute.Name) && !(drawing && DrawingAttributes.Contains(attribute.Name.ToLowerInvariant())))
                yield return $"the attribute {attribute.Name} in {Shown(element.OuterHtml)}";
            if (attribute.Name == "href" && !IsSafe(attribute.Value)) yield return $"the address {Shown(attribute.Value)}";
            if (drawing && attribute.Value.Contains("url", StringComparison.OrdinalIgnoreCase) && attribute.Value.Contains(':')) yield return $"an address in {Shown(element.OuterHtml)}";
        }
    }

    // The guide's own pages, a place on the page, or a scheme that only leads somewhere.
    static bool IsSafe(string address) =>
        address.StartsWith('#')
        || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal))
        || address.StartsWith("https://", StringComparison.Ordinal)
        || address.StartsWith("http://", StringComparison.Ordinal)
        || address.StartsWith("tel:", StringComparison.Ordinal)
        || address.StartsWith("mailto:", StringComparison.Ordinal);

    static string Shown(string text) => text.Length < 160 ? text : text[..160] + "…";
}
