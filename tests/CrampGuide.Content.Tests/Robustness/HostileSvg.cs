namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Drawings that would run, fetch or grow.</summary>
static class HostileSvg
{
    public static string[] Shapes { get; } =
    [
        "<script>alert(1)</script>", "<script href=\"//example.org/x.js\"/>", "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><form action=\"//x\"/></body></foreignObject>", "<path d=\"M0 0\" onclick=\"alert(1)\"/>", "<g onload=\"alert(1)\"/>",
        "<use href=\"//example.org/x.svg#a\"/>", "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:image/svg+xml,x\"/>", "<image href=\"https://example.org/x.png\"/>", "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>", "<style>@import url(//x)</style>",
        "<path style=\"fill:url(//x)\"/>", "<path fill=\"url(//example.org/x)\"/>", "<path fill=\"url(#x)\"/>", "<path class=\"x\"/>", "<path class=\"javascript:x\"/>", "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>", "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
        "<handler type=\"x\">alert(1)</handler>", "<text>words</text>", "<title>words</title>", "<iframe src=\"//x\"/>", "<x:path xmlns:x=\"urn:x\"/>", "<path xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<path d=\"&lt;script&gt;\"/>", "<path d=\"M0&#10;0\"/>", "<path d=\"&#x202E;\"/>",
        "<![CDATA[<script>alert(1)</script>]]>", "<!-- <script> -->", "<?xml-stylesheet href=\"//x\"?>", "<?php ?>", "words", "&lt;script&gt;", "&x;", "<path", "</svg>", "<path d='M0 0' d='M1 1'/>", "<g><g><g><g><g><g><g><g><g><g><g><g><g><g><g><g><g><g/></g></g></g></g></g></g></g></g></g></g></g></g></g></g></g></g></g>",
        "<path transform=\"rotate(1)\" opacity=\".5\"/>", "<path xml:space=\"preserve\"/>", "<path xml:base=\"//x\"/>",
    ];

    public static string[] All { get; } =
    [
        .. Shapes.Select(shape => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">{shape}</svg>"), .. Shapes,
        "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><svg viewBox=\"0 0 1 1\">&c;</svg>", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg viewBox=\"0 0 1 1\">&x;</svg>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\"><svg viewBox=\"0 0 1 1\"/>", "<?xml version=\"1.0\" encoding=\"utf-16\"?><svg viewBox=\"0 0 1 1\"/>", "<?xml version=\"1.1\"?><svg viewBox=\"0 0 1 1\"/>", "<svg viewBox=\"0 0 1 1\" onload=\"alert(1)\"/>",
        "<svg viewBox=\"\"/>", "<svg/>", "<SVG viewBox=\"0 0 1 1\"/>", "<html><script>alert(1)</script></html>", "<svg viewBox=\"0 0 1 1\"/><svg viewBox=\"0 0 1 1\"/>", "<svg viewBox=\"0 0 1 1\">", "", " ", "\n\n\n", "<", "<svg viewBox=\"0 0 1 1\"/>\n<!-- -->\n\n",
        "<svg viewBox=\"0 0 1 1\">" + string.Concat(Enumerable.Repeat("<g>", 5000)), "<svg viewBox=\"0 0 1 1\"><path " + string.Concat(Enumerable.Range(0, 5000).Select(n => $"a{n}=\"\" ")) + "/></svg>", "<svg viewBox=\"0 0 1 1\">" + string.Concat(Enumerable.Repeat("<g/>", 15000)) + "</svg>",
        "<svg viewBox=\"0 0 1 1\"><path d=\"" + new string('1', 60_000) + "\"/></svg>", "<svg viewBox=\"0 0 1 1\"><path " + new string('x', 60_000) + "=\"\"/></svg>", "<" + new string('x', 60_000) + " viewBox=\"\"/>",
    ];
}
