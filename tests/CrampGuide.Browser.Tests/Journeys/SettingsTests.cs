using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Paper;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>A reader chooses a country and a dark screen once; it stays on the device and holds everywhere.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class SettingsTests(Browsing browsing)
{
    const string Main = "112 · 999 (UK) · 911 (US, Canada)";

    static readonly string[] Pages =
    [
        "/", "/now/calf-cramp-now", "/checklists/pregnancy", "/topics/first-aid", "/search?q=chest+pain", "/sheets/calf-cramp-now", "/sheets/wallet-card", "/sheets/appointment",
        "/print?item=sheets/appointment&item=checklists/pregnancy", "/topics/not-here",
    ];

    [Theory, InlineData(Reader.PhoneWithScripts), InlineData(Reader.DesktopWithScripts)]
    public Task ChosenCountry_HasItsNumbersOnEveryPageUntilTheReaderChoosesAgain(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await ChooseAsync(page, "Norway");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kept on this device.");
        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "113", Exact = true }).First).ToBeVisibleAsync();
            await Expect(page.Locator("body")).Not.ToContainTextAsync(Main);
        }

        Assert.Equal("country", await page.EvaluateAsync<string>("Object.keys(localStorage).join()"));
        await ChooseAsync(page, "The main ones");
        await Expect(page.Text().GetByText("999 (UK)").First).ToBeVisibleAsync();
        await page.OpenHomeAsync();
        await visit.Watch.ExpectNothingLeftAsync(page);
    });

    [Fact]
    public Task SheetOfACountry_LeadsBackToItsOwnNumbers() => browsing.VisitAsync(new() { DeviceScaleFactor = 4 }, "sheet-of-a-country", async visit =>
    {
        var page = visit.Page;
        await ChooseAsync(page, "United Kingdom");
        await page.OpenAsync("/sheets/calf-cramp-now");
        await Expect(page.GetByText("&country=GB")).ToBeVisibleAsync();
        var read = await QrPicture.DecodeAsync(page.GetByRole(AriaRole.Img, new() { Name = "QR code" }));
        Assert.EndsWith("&country=GB", read, StringComparison.Ordinal);

        await ChooseAsync(page, "Norway");
        await page.OpenAsync(read[visit.Site.Length..]);
        await Expect(page.GetByText("Your sheet is current")).ToBeVisibleAsync();
        await Expect(page.Locator(".on-paper").GetByText("Call 999").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "The same as plain text" })).ToHaveAttributeAsync("href", "/sheets/calf-cramp-now.txt?country=GB");
    });

    [Fact]
    public Task PackAskedForAgainWithTheCountry_SaysThatItIsTheSameOpening() => browsing.VisitAsync(Reader.PhoneWithScripts.Options(), "same-opening", async visit =>
    {
        await ChooseAsync(visit.Page, "Norway");
        var again = await visit.Page.RunAndWaitForRequestAsync(() => visit.Page.OpenAsync("/print?item=checklists/pregnancy"), request => request.Url.EndsWith("country=NO", StringComparison.Ordinal));
        Assert.Equal("true", await again.HeaderValueAsync("same-opening"));
    });

    [Fact]
    public Task TheCountryChosenLast_StaysThoughAnOlderAnswerComesAfterIt() => browsing.VisitAsync(Reader.PhoneWithScripts.Options(), "chosen-last", async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync("/settings");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var (older, asked, over) = (new TaskCompletionSource(), 0, 0);
        page.RequestFinished += (_, request) => Over(request);
        page.RequestFailed += (_, request) => Over(request);
        await page.RouteAsync("**/numbers.json", async route =>
        {
            if (++asked == 1) await older.Task;
            await route.ContinueAsync();
        });
        await page.GetByRole(AriaRole.Radio, new() { Name = "Norway" }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "United Kingdom" }).CheckAsync();
        var foot = page.GetByRole(AriaRole.Contentinfo);
        await Expect(foot.GetByRole(AriaRole.Link, new() { Name = "999" })).ToBeVisibleAsync();

        older.SetResult();
        await Eventually.IsAsync(() => over == 2, "the answer that was held back has come, and the one that overtook it");
        // What comes of an answer is drawn with the next picture.
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await Expect(foot.GetByRole(AriaRole.Link, new() { Name = "999" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kept on this device.");

        void Over(IRequest request)
        {
            if (request.Url.EndsWith("/numbers.json", StringComparison.Ordinal)) over++;
        }
    });

    [Fact]
    public Task PaperThatWasWrittenOn_KeepsWhatStandsOnIt() => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), "written-on", async visit =>
    {
        var page = visit.Page;
        await ChooseAsync(page, "Norway");
        // The reader is quicker than the network.
        var slow = new TaskCompletionSource();
        await page.RouteAsync(address => address.EndsWith("/sheets/appointment?country=NO", StringComparison.Ordinal), async route =>
        {
            await slow.Task;
            await route.ContinueAsync();
        });
        await page.OpenAsync("/sheets/appointment");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByRole(AriaRole.Checkbox).First.BlurAsync();
        slow.SetResult();
        await Expect(page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "113" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox).First).ToBeCheckedAsync();
    });

    [Fact]
    public Task PaperShownBesideAnOldOnesVerdict_HasTheNumbersOfItsOwnMark() => browsing.VisitAsync(new() { DeviceScaleFactor = 4 }, "old-sheet-and-country", async visit =>
    {
        var page = visit.Page;
        await ChooseAsync(page, "Norway");
        await page.OpenAsync("/sheets/calf-cramp-now?printed=2026-11-20&text=000000");
        await Expect(page.GetByText("Your sheet is out of date")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "113", Exact = true }).First).ToBeVisibleAsync();
        var shown = await page.Locator(".on-paper").InnerTextAsync();
        var read = await QrPicture.DecodeAsync(page.GetByRole(AriaRole.Img, new() { Name = "QR code" }));

        await page.OpenAsync(read[visit.Site.Length..]);
        await Expect(page.GetByText("Your sheet is current")).ToBeVisibleAsync();
        Assert.Equal(shown, await page.Locator(".on-paper").InnerTextAsync());
    });

    [Fact]
    public Task SheetsOfTheCountryWithTheMostToSay_StillFitOneSide() => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "long-numbers", async visit =>
    {
        var longest = Guide.Book.Countries.MaxBy(country => country.Numbers.Emergency.Concat(country.Numbers.Urgent).Sum(number => 3 + number.Number.Length + (number.Label?.Length ?? 0)))!;
        foreach (var sheet in Guide.Book.Sheets)
        {
            await visit.Page.OpenAsync($"/sheets/{sheet.Facts.Slug}?country={longest.Code}");
            foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
                Assert.Equal((sheet.Facts.Slug, paper, 1), (sheet.Facts.Slug, paper, (await PdfPages.OfAsync(visit.Page, paper)).Count));
        }
    });

    [Fact]
    public Task DarkAndLight_AreTheReadersChoiceAgainstTheDevices() => browsing.VisitAsync(new() { ColorScheme = ColorScheme.Light }, "look", async visit =>
    {
        var page = visit.Page;
        await page.OpenHomeAsync();
        var light = await PaperColourAsync(page);
        await ChooseAsync(page, "Dark");
        await Expect(page.Locator("body")).Not.ToHaveCSSAsync("background-color", light);
        var dark = await PaperColourAsync(page);
        await page.OpenAsync("/now");
        await ExpectPaperColourAsync(page, dark);

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await ChooseAsync(page, "Light");
        await ExpectPaperColourAsync(page, light);
        await ChooseAsync(page, "As my device");
        await ExpectPaperColourAsync(page, dark);
        await visit.Watch.ExpectNothingLeftAsync(page);
    });

    // Playwright's Chromium keeps no pages in memory, so the page is told that it was.
    [Fact]
    public Task PageBroughtBackFromMemory_ShowsTheLatestChoice() => browsing.VisitAsync(Reader.PhoneWithScripts.Options(), "from-memory", async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync("/now/calf-cramp-now");
        var light = await PaperColourAsync(page);
        var other = await page.Context.NewPageAsync();
        await ChooseAsync(other, "Australia");
        await ChooseAsync(other, "Dark");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "000", Exact = true }).First).ToBeVisibleAsync();
        Assert.NotEqual(light, await PaperColourAsync(page));

        await ChooseAsync(other, "The main ones");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Expect(page.Text().GetByText("999 (UK)").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task TheRedBar_HasTheNumbersOfTheCountryChosenMeanwhile() => browsing.VisitAsync(Reader.PhoneWithScripts.Options(), "bar-country", async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync("/checklists/back-pain-and-numbness");
        var hospital = page.Locator(".care.emergency", new() { HasText = "Go to the emergency department" }).GetByRole(AriaRole.Checkbox);
        await hospital.Nth(0).CheckAsync();
        await ChooseAsync(await page.Context.NewPageAsync(), "Australia");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Expect(page.CallBar().GetByRole(AriaRole.Link, new() { Name = "000", Exact = true })).ToBeVisibleAsync();

        await hospital.Nth(0).UncheckAsync();
        await hospital.Nth(1).CheckAsync();
        await Expect(page.CallBar().GetByRole(AriaRole.Link, new() { Name = "000", Exact = true })).ToBeVisibleAsync();
        await Expect(page.CallBar()).Not.ToContainTextAsync("999");
    });

    [Fact]
    public Task WhatWasKept_IsSaidWhereTheChoiceIsMade() => browsing.VisitAsync(Devices.SmallPhone(scripts: true), "said-where-chosen", async visit =>
    {
        foreach (var choice in new[] { "Dark", "United Kingdom", "South Africa" })
        {
            await ChooseAsync(visit.Page, choice);
            await visit.Page.GetByRole(AriaRole.Status).ExpectWhollyInViewAsync();
            await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kept on this device.");
        }
    });

    [Fact]
    public Task BrowserThatKeepsNothing_IsToldThatTheChoiceHoldsOnThisPageAlone() => browsing.VisitAsync(Reader.PhoneWithScripts.Options(), "keeps-nothing", async visit =>
    {
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })");
        await ChooseAsync(visit.Page, "Norway");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("holds on this page alone");
        await Expect(visit.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "113" })).ToBeVisibleAsync();

        await visit.Page.OpenAsync("/checklists");
        await Expect(visit.Page.Text().GetByText("999 (UK)").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task ChoiceWithoutANetwork_SaysThatTheNumbersAreThoseFromBefore() => browsing.VisitAsync(Reader.PhoneWithScripts.Options(), "settings-offline", async visit =>
    {
        await visit.Page.OpenAsync("/settings");
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Norway" }).CheckAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("still shows those from before");
    });

    [Theory, InlineData("constructor"), InlineData("__proto__"), InlineData("zz")]
    public Task CountryThatNoListHolds_ChangesNothing(string kept) => browsing.VisitAsync(Reader.PhoneWithScripts.Options(), $"country-{kept}", async visit =>
    {
        await visit.Page.AddInitScriptAsync($"localStorage.setItem('country', '{kept}')");
        await visit.Page.RunAndWaitForRequestFinishedAsync(() => visit.Page.OpenAsync("/checklists"), new() { Predicate = request => request.Url.EndsWith("/numbers.json", StringComparison.Ordinal) });
        await Expect(visit.Page.Text().GetByText("999 (UK)").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task WithoutScripts_ThePageSaysWhereTheNumbersAre() => browsing.VisitAsync(Reader.PhoneWithoutScripts.Options(), "settings-without-scripts", async visit =>
    {
        await visit.Page.OpenAsync("/settings");
        await Expect(visit.Page.GetByRole(AriaRole.Radio)).ToHaveCountAsync(0);
        await visit.Page.LinkInText("those of each country").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Numbers to call, by country" })).ToBeInViewportAsync();
    });

    static async Task ChooseAsync(IPage page, string choice)
    {
        await page.OpenAsync("/settings");
        await page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync();
    }

    static Task ExpectPaperColourAsync(IPage page, string colour) => Expect(page.Locator("body")).ToHaveCSSAsync("background-color", colour);

    static Task<string> PaperColourAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
