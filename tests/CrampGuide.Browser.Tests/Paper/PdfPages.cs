using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>What comes out of the printer, page by page, as words.</summary>
sealed class PdfPages
{
    PdfPages(byte[] pdf, string foot)
    {
        using var document = PdfDocument.Open(pdf);
        Words = [.. document.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text)))];
        Tops = [.. document.GetPages().Select(page => page.GetWords().GroupBy(word => word.Text).ToDictionary(group => group.Key, group => page.Height - group.Max(word => word.BoundingBox.Top)))];
        Letters = [.. document.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value).Where(letter => !string.IsNullOrWhiteSpace(letter))))];
        Bodies = [.. Letters.Select(page => Regex.Replace(page, $@"{Regex.Escape(Bare(foot))}(?:Page|Side)\d+of\d+|(?:Page|Side)\d+of\d+{Regex.Escape(Bare(foot))}", ""))];
    }

    public int Count => Words.Count;

    /// <summary>The words of each page.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How far below the page's upper edge the first of a word stands, in points.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, double>> Tops { get; }

    /// <summary>The letters of each page without spaces, which a PDF need not hold.</summary>
    public IReadOnlyList<string> Letters { get; }

    /// <summary>The same without what stands at the foot of every page.</summary>
    public IReadOnlyList<string> Bodies { get; }

    /// <summary>Prints as a reader does who changes nothing in the dialog.</summary>
    public static async Task<PdfPages> OfAsync(IPage page, string paper = PaperFormat.A4, bool onItsSide = false) =>
        new(await page.PdfAsync(new() { Format = paper, Landscape = onItsSide, Margin = new() { Top = "1cm", Right = "1cm", Bottom = "1cm", Left = "1cm" } }), await page.EvaluateAsync<string>("document.documentElement.dataset.foot"));

    /// <summary>Whether a text is printed somewhere, however its lines are broken.</summary>
    public bool Hold(string text) => string.Concat(Letters).Contains(Bare(text), StringComparison.Ordinal);

    public static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
