using System.Text;
using System.Text.RegularExpressions;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>Counts the pages of a PDF as Chromium writes it: one plain object of type Page for each.</summary>
static partial class PdfPages
{
    public static int Count(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
