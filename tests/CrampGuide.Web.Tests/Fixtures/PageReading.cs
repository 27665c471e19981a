using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>Reads answers as pages, and pages as a reader does: words without the layout of the source.</summary>
static class PageReading
{
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(expected, answer.StatusCode);
        return await answer.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer)
    {
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The words of an element, with single spaces.</summary>
    public static string Words(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static IElement MainPart(this IHtmlDocument page) => page.QuerySelector("main")!;

    /// <summary>The one link with these words.</summary>
    public static IElement Link(this IParentNode part, string words) =>
        Assert.Single(part.QuerySelectorAll("a"), link => link.Words().StartsWith(words, StringComparison.Ordinal));

    /// <summary>The one heading with these words at its end (a level's name may stand in front).</summary>
    public static IElement Heading(this IParentNode part, string words) =>
        Assert.Single(part.QuerySelectorAll("h1, h2, h3, h4"), heading => heading.Words().EndsWith(words, StringComparison.Ordinal));

    public static string To(this IElement link) => link.GetAttribute("href")!;
}
