using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>A carer prints from the browser's own menu: what comes out is whole, dated and free of what only a screen can do.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class PaperTests(Browsing browsing)
{
    [Theory, EveryReader]
    public Task Sheets_AreOnePageEachForEveryReader(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var pages = new List<string>();
        foreach (var sheet in Guide.Book.Sheets.Select(sheet => sheet.Facts.Slug))
        {
            await visit.Page.OpenAsync($"/sheets/{sheet}");
            pages.Add($"{sheet}: {(await PdfPages.OfAsync(visit.Page, PaperFormat.Letter)).Count}");
        }

        Assert.NotEmpty(pages);
        Assert.All(pages, count => Assert.EndsWith(": 1", count));
    });

    [Theory, EveryReader]
    public Task Sheets_SayWhereTheyComeFromAndWhen(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var sheet in Guide.Book.Sheets)
        {
            await page.OpenAsync($"/sheets/{sheet.Facts.Slug}");
            await ExpectNothingForScreensAsync(page);
            await Expect(page.GetByText(new Regex(@"Printed \d{1,2} \w+ \d{4}"))).ToBeVisibleAsync();
            await Expect(page.GetByText(new Regex($@"{Regex.Escape(visit.Site)}/sheets/{sheet.Facts.Slug}\?printed=\d{{4}}-\d\d-\d\d&text=\w+"))).ToBeVisibleAsync();
        }
    });

    [Theory, EveryReader]
    public Task TopicsAndChecklists_LeaveTheScreenBehind(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var address in new[] { "/topics/first-aid", "/checklists/chest-pain-and-arm-cramp" })
        {
            await page.OpenAsync(address);
            await ExpectNothingForScreensAsync(page);
            await Expect(page.GetByText($"from {visit.Site}{address}")).ToBeVisibleAsync();
        }
    });

    [Theory, EveryReader]
    public Task ClosedParts_AreOpenOnPaper(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.ExpectNoneOnEveryKindAsync("""
            () => [...document.querySelectorAll('main details > :not(summary)')]
              .filter(part => !part.checkVisibility() || part.getBoundingClientRect().height === 0).map(part => part.outerHTML.slice(0, 120))
            """);
    });

    [Theory, InlineData("/topics/first-aid"), InlineData("/topics/night-cramps"), InlineData("/topics/when-to-see-a-doctor")]
    public Task EachAddressAtTheEnd_HasItsArrowInTheText(string address) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"arrows-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var arrows = await visit.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('.note')].filter(note => note.checkVisibility()).map(note => +note.textContent)");

        Assert.NotEmpty(arrows);
        Assert.Equal(Enumerable.Range(1, await visit.Page.Locator(".addresses li").CountAsync()), arrows.Distinct().Order());
    });

    [Fact]
    public Task AChecklistThatNamesOthers_SaysWhereTheyAre() => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "other-lists", async visit =>
    {
        await visit.Page.OpenAsync("/checklists/medicines-and-cramps");
        Assert.True((await PdfPages.OfAsync(visit.Page)).Hold($"The other checklists: {visit.Site}/checklists"));
    });

    [Theory, InlineData("/checklists/sudden-weakness-or-fit"), InlineData("/sheets/calf-cramp-now"), InlineData("/sheets/appointment"), InlineData("/topics/first-aid")]
    public Task Frames_KeepOffTheEdgeThatCutsThem(string address) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"edges-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Inspecting.ExpectNone(await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main *')].filter(part => part.checkVisibility() && parseFloat(getComputedStyle(part).borderRightWidth) > 0
              && part.getBoundingClientRect().right > document.documentElement.clientWidth - 1).map(part => part.outerHTML.slice(0, 80))
            """));
    });

    static async Task ExpectNothingForScreensAsync(IPage page)
    {
        foreach (var role in new[] { AriaRole.Banner, AriaRole.Navigation, AriaRole.Contentinfo, AriaRole.Search, AriaRole.Button })
            await Expect(page.GetByRole(role)).ToHaveCountAsync(0);
        await Expect(page.GetByText("Skip to the text")).ToBeHiddenAsync();
    }
}
