using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

public sealed class PictureFaultTests
{
    const string Shape = "<path d=\"M0 0L10 10\"/>";
    const string BadAttribute = "or its value has no place in a drawing";

    static readonly FaultTable Faults = new(
        Instead("a script", "<script>alert(1)</script>", "<script>", "<script> has no place in a drawing; known are circle, ellipse"),
        Instead("a script in a group", "<g>\n<script/>\n</g>", "<script/>", "<script> has no place in a drawing"),
        Instead("a foreign element", "<foreignObject/>", "<foreignObject/>", "<foreignObject> has no place"),
        Instead("another language", "<p xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<p ", "<p> has no place"),
        Instead("a style", "<style>path { fill: url(//example.org) }</style>", "<style>", "<style> has no place"),
        Instead("a picture in the picture", "<image/>", "<image/>", "<image> has no place"),
        Instead("a link", "<a/>", "<a/>", "<a> has no place"),
        Instead("a use", "<use/>", "<use/>", "<use> has no place"),
        Instead("an animation", "<animate/>", "<animate/>", "<animate> has no place"),
        Instead("words", "<text/>", "<text/>", "<text> has no place"),
        Instead("a script by name in another name space", "<x:script xmlns:x=\"urn:x\"/>", "<x:script", "<script> has no place"),
        Instead("a shape in another name space", "<x:path xmlns:x=\"urn:x\"/>", "<x:path", "<path> has no place"),
        Instead("an event", "<path d=\"M0 0\" onclick=\"alert(1)\"/>", "onclick", $"the attribute 'onclick' {BadAttribute}"),
        Instead("an event on the drawing loading", "<g onload=\"alert(1)\"/>", "onload", $"the attribute 'onload' {BadAttribute}"),
        Instead("a reference", "<path href=\"#x\"/>", "href", $"the attribute 'href' {BadAttribute}"),
        Instead("a reference of old", "<path xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"x\"/>", "xlink", $"the attribute 'href' {BadAttribute}"),
        Instead("a style attribute", "<path style=\"fill:red\"/>", "style", $"the attribute 'style' {BadAttribute}"),
        Instead("an id", "<path id=\"x\"/>", "id=", $"the attribute 'id' {BadAttribute}"),
        Instead("an address in a colour", "<path fill=\"url(https://example.org/x)\"/>", "fill", $"the attribute 'fill' {BadAttribute}"),
        Instead("an address by entity", "<path fill=\"url(https&#58;//example.org/x)\"/>", "fill", $"the attribute 'fill' {BadAttribute}"),
        Instead("a bracket by entity", "<path d=\"M0&#60;script\"/>", "&#60;", $"the attribute 'd' {BadAttribute}"),
        Instead("an entity of its own", "<path d=\"&x;\"/>", "&x;", "this is not a drawing in SVG"),
        Instead("a shape not closed", "<path d=\"M0 0\">", "</svg>", "this is not a drawing in SVG"),
        new("a DTD", Picture, "<svg xmlns", "<!DOCTYPE svg [<!ENTITY x \"y\">]>\n<svg xmlns", "<!DOCTYPE", "this is not a drawing in SVG"),
        new("a DTD from elsewhere", Picture, "<svg xmlns", "<!DOCTYPE svg SYSTEM \"https://example.org/x.dtd\">\n<svg xmlns", "<!DOCTYPE", "this is not a drawing in SVG"),
        new("no view box", Picture, " viewBox=\"0 0 10 10\"", "", "<svg", "a drawing starts with <svg viewBox="),
        new("another root", Picture, Folder.Text(Picture), "<html/>\n", "<html/>", "a drawing starts with <svg viewBox="),
        new("no drawing", Picture, Folder.Text(Picture), "a calf\n", "a calf", "this is not a drawing in SVG"),
        new("an event of the root", Picture, "<svg ", "<svg onload=\"alert(1)\" ", "onload", $"the attribute 'onload' {BadAttribute}"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawing_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    [Theory]
    [InlineData(100)]
    [InlineData(9000)]
    public void Groups_in_groups_without_end_are_one_problem(int deep)
    {
        var groups = string.Concat(Enumerable.Repeat("<g>", deep)) + string.Concat(Enumerable.Repeat("</g>", deep));
        ProblemAssert.Only(Folder.Change(Picture, Shape, groups).Read(), new ExpectedProblem(Picture, 2, "stands more than 16 deep"));
    }

    static Fault Instead(string name, string svg, string at, string says) => new(name, Picture, Shape, svg, at, says);
}
