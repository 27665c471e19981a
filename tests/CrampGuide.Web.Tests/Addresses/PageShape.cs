using AngleSharp.Html.Dom;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

/// <summary>What must hold for the shape of every page; each fault in a sentence.</summary>
static class PageShape
{
    public static IEnumerable<string> Faults(IHtmlDocument page) =>
    [
        .. Frame(page), .. Headings(page), .. Ids(page), .. Inline(page), .. Forms(page), .. Images(page), .. Names(page), .. Origins(page),
    ];

    static IEnumerable<string> Frame(IHtmlDocument page)
    {
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
        if (page.DocumentElement.GetAttribute("lang") != "en") yield return "no lang";
        if (page.QuerySelectorAll("main").Length != 1) yield return "not one main";
        if (page.QuerySelector("base, iframe, object, embed, frame") is { } foreign) yield return $"holds <{foreign.LocalName}>";
        if (page.QuerySelector("a.skip")?.To() != "#main") yield return "no way past the menu";
    }

    static IEnumerable<string> Headings(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("h1").Length != 1) yield return $"{page.QuerySelectorAll("h1").Length} h1";
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            if (heading.Words().Length == 0) yield return $"an empty {heading.LocalName}";
            if (next > level + 1) yield return $"'{heading.Words()}' is {heading.LocalName} after level {level}";
            level = next;
        }
    }

    static IEnumerable<string> Ids(IHtmlDocument page)
    {
        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1)) yield return $"the id '{id.Key}' stands {id.Count()} times";
        foreach (var element in page.QuerySelectorAll("[aria-labelledby], [aria-describedby], label[for]"))
        {
            var ids = element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby") ?? element.GetAttribute("for");
            if (ids!.Split(' ').Any(id => page.GetElementById(id) is null)) yield return $"<{element.LocalName}> refers to '{ids}', which is not there";
        }
    }

    static IEnumerable<string> Inline(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script:not([src])")) yield return $"an inline script: {script.Words()}";
        if (page.QuerySelector("style") is not null) yield return "an inline style sheet";
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
                yield return $"<{element.LocalName}> has {attribute.Name}";
        }
    }

    static IEnumerable<string> Forms(IHtmlDocument page)
    {
        foreach (var form in page.QuerySelectorAll("form").Where(form => form.GetAttribute("method") is not ("get" or "dialog"))) yield return $"a form with the method '{form.GetAttribute("method")}'";
        foreach (var field in page.QuerySelectorAll("input, select, textarea"))
        {
            if (field.Closest("label") is null && string.IsNullOrEmpty(field.GetAttribute("aria-label")) && page.QuerySelector($"label[for='{field.Id}']") is null) yield return $"a field without a label: {field.Id}";
        }
    }

    static IEnumerable<string> Images(IHtmlDocument page)
    {
        foreach (var image in page.QuerySelectorAll("img, svg"))
        {
            var named = image.HasAttribute("aria-label") || image.HasAttribute("aria-labelledby") || image.GetAttribute("alt") is { Length: > 0 }
                || image.Children.Any(child => child.LocalName == "title" && child.Words().Length > 0);
            var hidden = image.GetAttribute("aria-hidden") == "true" || image.GetAttribute("alt") == "";
            if (!named && !hidden) yield return "an image without a name";
        }
    }

    static IEnumerable<string> Names(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("a[href], button, summary"))
        {
            if (element.Words().Length == 0 && string.IsNullOrEmpty(element.GetAttribute("aria-label"))) yield return $"<{element.LocalName}> without words";
        }

        foreach (var nav in page.QuerySelectorAll("nav").GroupBy(nav => nav.GetAttribute("aria-label") ?? nav.GetAttribute("aria-labelledby")).Where(group => group.Key is null || group.Count() > 1))
            yield return $"a nav without a name of its own: '{nav.Key}'";
    }

    // What a browser fetches by itself; links that a reader may follow are another thing.
    static IEnumerable<string> Origins(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("link[href], [src], [srcset], use[href], image[href]"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("srcset")!;
            if (!(address.StartsWith('#') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)))) yield return $"<{element.LocalName}> is fetched from '{address}'";
        }
    }
}
