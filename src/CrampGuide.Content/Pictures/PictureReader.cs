using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CrampGuide.Content.Files;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Pictures;

/// <summary>Reads a drawing, letting through only what a line drawing needs: shapes, and attributes that draw them.</summary>
internal static partial class PictureReader
{
    const int Deepest = 16;

    // A drawing may leave its name space out.
    static readonly FrozenSet<string> SvgNames = FrozenSet.Create("", "http://www.w3.org/2000/svg");

    static readonly FrozenSet<string> Elements = FrozenSet.Create(
        "svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect");

    static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        "viewBox", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "points", "width", "height",
        "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "opacity",
        "transform");

    /// <summary>Reads a drawing; after a fault it is an empty one, which no edition ever holds.</summary>
    public static Picture Read(ContentFile file, Report report)
    {
        if (FileText.Of(file, Caps.PictureBytes, report) is not { } text) return StandIn(file.Name);
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(text), settings);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            return ReadRoot(file, document.Root!, report);
        }
        catch (XmlException e)
        {
            report.Tell(PageRules.Drawings, e.LineNumber, $"this is not a drawing in SVG: {e.Message}");
            return StandIn(file.Name);
        }
    }

    public static Picture StandIn(string name) => new(name, new Shape("svg", [], []));

    static Picture ReadRoot(ContentFile file, XElement root, Report report)
    {
        if (root.Name.LocalName != "svg" || root.Attribute("viewBox") is null)
        {
            report.Tell(PageRules.Drawings, 1, "a drawing starts with <svg viewBox=\"…\">");
            return StandIn(file.Name);
        }

        return new Picture(file.Name, Read(root, report, 0));
    }

    static Shape Read(XElement element, Report report, int depth)
    {
        if (depth > Deepest)
        {
            report.Tell(PageRules.Drawings, LineOf(element), $"<{Report.Shown(element.Name.LocalName)}> stands more than {Deepest} deep in other elements");
            return new Shape("g", [], []);
        }

        if (!Elements.Contains(element.Name.LocalName) || !SvgNames.Contains(element.Name.NamespaceName))
            report.Tell(PageRules.Drawings, LineOf(element), $"<{Report.Shown(element.Name.LocalName)}> has no place in a drawing; known are {string.Join(", ", Elements.Order(StringComparer.Ordinal))}");
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !IsSafe(attribute)))
            report.Tell(PageRules.Drawings, LineOf(element), $"the attribute '{Report.Shown(attribute.Name.LocalName)}' or its value has no place in a drawing");
        return new Shape(
            element.Name.LocalName,
            [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => (attribute.Name.LocalName, (string?)attribute.Value))],
            [.. element.Elements().Select(inner => Read(inner, report, depth + 1))]);
    }

    static bool IsSafe(XAttribute attribute) =>
        attribute.Name.NamespaceName.Length == 0 && Attributes.Contains(attribute.Name.LocalName) && Value().IsMatch(attribute.Value);

    static int LineOf(IXmlLineInfo info) => info.LineNumber;

    // No colon, quotation mark or slash: no address outside the drawing can be written with these.
    [GeneratedRegex(@"^[A-Za-z0-9\s.,()#%+\-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
