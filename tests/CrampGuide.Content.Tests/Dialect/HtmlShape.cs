using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CrampGuide.Content.Tests.Dialect;

/// <summary>
/// HTML as a browser understands it, one element or text a line: the order of attributes and white space that nobody
/// sees make no difference; every element, attribute and word does.
/// </summary>
static partial class HtmlShape
{
    // White space beside these is not seen.
    static readonly HashSet<string> Blocks =
    [
        "body", "br", "div", "g", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "path", "section", "svg", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    public static string Of(string html)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
        var shape = new StringBuilder();
        foreach (var node in body.ChildNodes) Write(shape, node, 0);
        return shape.ToString();
    }

    static void Write(StringBuilder shape, INode node, int depth)
    {
        var indent = new string(' ', depth * 2);
        if (node is IElement element)
        {
            var attributes = element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => $" {attribute.Name}=\"{attribute.Value}\"");
            shape.Append(indent).Append('<').Append(element.LocalName).AppendJoin("", attributes).Append(">\n");
            foreach (var child in element.ChildNodes) Write(shape, child, depth + 1);
            return;
        }

        var text = Spaces().Replace(node.TextContent, " ");
        if (IsEdge(node.PreviousSibling, node.Parent)) text = text.TrimStart(' ');
        if (IsEdge(node.NextSibling, node.Parent)) text = text.TrimEnd(' ');
        if (text.Length > 0) shape.Append(indent).Append(node is IText ? "" : node.NodeName).Append('"').Append(text).Append("\"\n");
    }

    static bool IsEdge(INode? beside, INode? parent) => Blocks.Contains(((beside ?? parent) as IElement)?.LocalName ?? "");

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Spaces();
}
