using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>Where lines and pages end.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class BreakTests(Browsing browsing)
{
    [Theory]
    [InlineData("/sheets/calf-cramp-now?size=large")]
    [InlineData("/topics/thigh-pain")]
    [InlineData("/print?item=sheets/calf-cramp-now&item=topics/thigh-pain&item=topics/pregnancy")]
    [InlineData("/search?q=night+cramps")]
    public Task Addresses_DoNotBreakAtTheirHyphens(string address) => browsing.VisitAsync(new() { ViewportSize = new() { Width = 520, Height = 900 } }, $"hyphens-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var texts = await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const found = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const box = (node, at) => { const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 1); return range.getBoundingClientRect(); };
              for (let node; node = walker.nextNode();) {
                if (!node.parentElement.checkVisibility() || node.parentElement.closest('script, a')) continue;
                // An address alone, whole or in pieces, or within a sentence.
                if (/\s/.test(node.data.trim()) && !node.data.includes('http')) continue;
                for (const piece of node.data.matchAll(/(?:https?:\/\/)?[^\s\/?&=]+[\/?&=]*/g)) {
                  // A longer one may not fit a line.
                  if (piece[0].length > 26) continue;
                  for (let at = piece.index; at < piece.index + piece[0].length - 1; at++)
                    if (node.data[at] === '-' && box(node, at + 1).top > box(node, at).top + 2) found.push(piece[0]);
                }
              }
              return found;
            }
            """);
        Inspecting.ExpectNone(texts);
    });

    [Theory]
    [InlineData("/topics/thigh-pain")]
    [InlineData("/print?item=topics/pregnancy")]
    public Task AHeading_IsNotAloneAtAPagesFoot(string address) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"feet-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var headings = await visit.Page.Text().GetByRole(AriaRole.Heading).AllInnerTextsAsync();
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.DoesNotContain(pages.Bodies, page => headings.Append("This guide began with an online article.").Any(words => page.EndsWith(PdfPages.Bare(words), StringComparison.Ordinal)));
        }
    });

    [Theory, InlineData(PaperFormat.A4), InlineData(PaperFormat.Letter)]
    public Task AMedicalWord_StandsOnThePageOfItsMeaning(string paper) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"words-{paper}", async visit =>
    {
        await visit.Page.OpenAsync("/glossary");
        var words = await visit.Page.Text().GetByRole(AriaRole.Term).AllInnerTextsAsync();
        var pages = await PdfPages.OfAsync(visit.Page, paper);
        Assert.DoesNotContain(pages.Bodies, page => words.Any(word => page.EndsWith(PdfPages.Bare(word), StringComparison.Ordinal)));
    });

    [Theory, InlineData("/topics/night-cramps", "Night cramps"), InlineData("/checklists/medicines-and-cramps", null), InlineData("/evidence", null)]
    public Task LoosePages_CanBePutInOrder(string address, string? title) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"order-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var pages = await PdfPages.OfAsync(visit.Page);
        Assert.True(pages.Count > 1);
        title ??= await visit.Page.EvaluateAsync<string>("document.documentElement.dataset.foot");
        for (var page = 1; page <= pages.Count; page++) Assert.Contains(PdfPages.Bare($"Page {page} of {pages.Count}{title}"), pages.Letters[page - 1], StringComparison.Ordinal);
    });

    [Theory, InlineData("/checklists", "/checklists/pregnancy"), InlineData("/sheets", "/sheets/wallet-card"), InlineData("/topics", "/topics/first-aid"), InlineData("/now", "/now/calf-cramp-now"), InlineData("/", "/topics/causes")]
    public Task AListOfPages_SaysWhereTheyAre(string address, string leads) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"where-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var pages = await PdfPages.OfAsync(visit.Page);
        Assert.True(pages.Hold(visit.Site + leads));
        Assert.True(pages.Hold("112"));
    });

    [Theory, InlineData(PaperFormat.A4), InlineData(PaperFormat.Letter)]
    public Task SearchResults_SayWhatWasSearchedAndFillTheirLastPage(string paper) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"searched-{paper}", async visit =>
    {
        await visit.Page.OpenAsync("/search?q=night+cramps");
        var pages = await PdfPages.OfAsync(visit.Page, paper);
        Assert.Contains(PdfPages.Bare("20 results for night cramps"), pages.Letters[0], StringComparison.Ordinal);
        Assert.False(pages.Hold("is not kept"));
        Assert.False(pages.Bodies[^1].StartsWith("Printedon", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("/checklists/sudden-weakness-or-fit", PaperFormat.A4)]
    [InlineData("/checklists/sudden-weakness-or-fit", PaperFormat.Letter)]
    [InlineData("/print?item=checklists/keeps-coming-back&size=large", PaperFormat.A4)]
    [InlineData("/print?item=checklists/chest-pain-and-arm-cramp&size=large", PaperFormat.Letter)]
    public Task ACardThatGoesOn_SaysAgainHowUrgentItIs(string address, string paper) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"cards-{address.Length}-{paper}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var pages = await PdfPages.OfAsync(visit.Page, paper);
        var signs = await visit.Page.Locator(".ticks .sign").AllInnerTextsAsync();
        Assert.DoesNotContain(pages.Bodies, page => signs.Any(sign => page.StartsWith(PdfPages.Bare(sign), StringComparison.Ordinal)));
    });

    [Theory, InlineData("/sheets/calf-cramp-now"), InlineData("/sheets/heat-or-sport-cramp?size=large"), InlineData("/topics/first-aid"), InlineData("/")]
    public Task NoLine_EndsWithTheDotBetweenNumbers(string address) => browsing.VisitAsync(new() { ViewportSize = new() { Width = 520, Height = 900 } }, $"dots-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        foreach (var media in new[] { Media.Print, Media.Screen })
        {
            await visit.Page.EmulateMediaAsync(new() { Media = media });
            Inspecting.ExpectNone(await visit.Page.EvaluateAsync<string[]>("""
                () => {
                  const found = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                  for (let node, dot = null; node = walker.nextNode();) {
                    if (!node.parentElement.checkVisibility() || !node.parentElement.closest('[data-number]')) { dot = null; continue; }
                    for (let at = 0; at < node.data.length; at++) {
                      if (/\s/.test(node.data[at])) continue;
                      const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 1);
                      const top = range.getBoundingClientRect().top;
                      if (dot !== null && top > dot + 4) found.push(node.parentElement.closest('[data-number]').textContent);
                      dot = node.data[at] === '·' ? top : null;
                    }
                  }
                  return found;
                }
                """));
        }
    });
}
