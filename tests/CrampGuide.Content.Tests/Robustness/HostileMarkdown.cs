namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Markdown that would run, frame, post or track, if it were let through. After the lists of OWASP and CommonMark's safe modes.</summary>
static class HostileMarkdown
{
    static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript&colon;alert(1)", "javascript&#58;alert(1)", "java&#10;script:alert(1)", "java&Tab;script:alert(1)",
        "%6Aavascript:alert(1)", "javascript%3Aalert(1)", "\\javascript:alert(1)", "javascript\\:alert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=alert(1)>", "file:///etc/passwd", "blob:https://a/b", "about:blank", "view-source:https://example.org", "//example.org/x",
        "\\\\example.org\\x", "/\\example.org", "https:example.org", "https://user:secret@example.org/", "https://example.org\\@evil.example/", "http://example.org/", "ftp://example.org/", "ws://example.org/", "jar:https://a!/b",
        "mailto:a@example.org?subject=x\" onclick=\"alert(1)", "tel:112;phone-context=x", "tel:javascript", "https://example.org/\"onmouseover=\"alert(1)", "https://example.org/'><script>", "&#1;javascript:alert(1)",
        "ｊavascript:alert(1)", "javascript：alert(1)", "\u00A0javascript:alert(1)", "\u200Bjavascript:alert(1)", "feed:javascript:alert(1)", "x:y", "?q=javascript:alert(1)", "#\"onclick=alert(1)", "#<script>", "causes.md#x\"y",
        "https://[::1]/", "https://xn--/", "https://example.org:99999/", "https://0x7f.1/", "intent://x#Intent;end", "mailto:", "tel:+1", "https://",
    ];

    static readonly string[] Html =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//example.org/x.js></SCRIPT>", "<scr<script>ipt>", "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>", "<iframe src=\"https://example.org\"></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>", "<object data=\"x\"></object>",
        "<embed src=x>", "<form action=\"https://example.org\"><input name=q><button>Go</button></form>", "<button formaction=javascript:alert(1)>", "<base href=\"https://example.org/\">", "<meta http-equiv=refresh content=\"0;url=//x\">",
        "<link rel=stylesheet href=//x>", "<style>*{background:url(//x)}</style>", "<p style=\"background:url(//x)\">", "<a href=\"javascript:alert(1)\">x</a>", "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>",
        "<math><mi//xlink:href=\"data:x,<script>\">", "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<!-- comment --><script>alert(1)</script>", "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>", "<?php echo 1 ?>", "<!DOCTYPE html>", "</p><script>alert(1)</script>", "</main></body>", "<textarea><script>", "<title></title><script>", "<xmp><p title=\"</xmp><script>alert(1)</script>\">",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)", "\\<script>alert(1)\\</script>", "`<script>alert(1)</script>`", "```html\n<script>alert(1)</script>\n```", "    <script>alert(1)</script>",
        "<div\nonclick=alert(1)\n>", "<a\fhref=x>", "<input autofocus onfocus=alert(1)>", "<marquee onstart=alert(1)>", "<b onmouseover=alert(1)>x</b>", "<br/onload=x>", "<3 <script", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;",
    ];

    static readonly string[] Attributes =
    [
        "Words {onclick=alert(1)}", "# Words {onclick=\"alert(1)\"}", "## Words {#id .class onclick=alert(1)}", "[x](causes.md){onclick=alert(1)}", "*x*{style=\"position:fixed\"}", "{onclick=alert(1)}\nWords", "::: warning x {onclick=alert(1)}\nWords\n:::",
        "::: warning <script>alert(1)</script>\nWords\n:::", "::: warning \"><img src=x onerror=alert(1)>\nWords\n:::", ":: claims <script>", ":: sheet \"onclick=\"", ":: picture calf \"><script>alert(1)</script>", ":: picture ../../etc/passwd words that are long",
        "## \"><script>alert(1)</script>", "## <script>alert(1)</script>", "## &lt;img onerror&gt;", "## javascript:alert(1)", "- \"><img src=x onerror=alert(1)>", "| \" onclick=\"x | b |\n| - | - |\n| c | d |", "{<script>}", "{S01\"><script>}", "{emergency-number onclick=x}",
        "[x][y]\n\n[y]: javascript:alert(1)", "[y]\n\n[y]: <javascript:alert(1)> \"title\\\" onclick=alert(1)\"", "[y]: data:text/html,x 'a'\n\n[y][] ![y]", "[^1]\n\n[^1]: javascript:alert(1)", "*[HTML]: <script>", "![x](x.svg \"onerror=alert(1)\")", "![video](https://youtube.com/watch?v=x)",
        "www.example.org javascript:alert(1)", "~~x~~ ^x^ ==x== ++x++", "$$\\href{javascript:alert(1)}{x}$$", "```mermaid\nclick A \"javascript:alert(1)\"\n```", ":smile: &nbsp; &zwj; &rlm; &#x202E;",
    ];

    public static string[] All { get; } =
    [
        .. Html, .. Html.Select(html => $"Words {html} words"), .. Attributes,
        .. Addresses.Select(address => $"[words]({address})"), .. Addresses.Select(address => $"[words](<{address}> \"title\")"), .. Addresses.Select(address => $"<{address}>"),
        .. Addresses.Select(address => $"![words]({address})"), .. Addresses.Select((address, n) => $"[words][r{n}]\n\n[r{n}]: {address}"),
    ];
}
