using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>A searcher who is helped while typing, by key, by touch and by ear, and of whom nothing leaves the device.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class SuggestionTests(Browsing browsing)
{
    [Fact]
    public Task Arrows_LeadToASuggestionAndEnterOpensIt() => BrowseAsync(Reader.DesktopWithScripts, async page =>
    {
        await TypeAsync(page, "night cramps");
        await Expect(Options(page).First).ToContainTextAsync("Night cramps");
        await Expect(page.SearchBox()).ToHaveAttributeAsync("aria-expanded", "true");

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToContainTextAsync("Night cramps");
        await Expect(page.SearchBox()).ToHaveAttributeAsync("aria-activedescendant", await Options(page).First.GetAttributeAsync("id") ?? "none");
        await Expect(page.SearchBox()).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Heading("Night cramps")).ToBeVisibleAsync();
    });

    [Fact]
    public Task ATap_OpensASuggestion() => BrowseAsync(Reader.PhoneWithScripts, async page =>
    {
        await TypeAsync(page, "pregn");
        await Options(page).First.TapAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("pregnan", new() { IgnoreCase = true });
    });

    [Fact]
    public Task ARedFlag_StandsFirstAndLeadsToItsChecklist() => BrowseAsync(Reader.PhoneWithScripts, async page =>
    {
        await TypeAsync(page, "cramp and chest pain since noon");
        await Expect(Options(page).First).ToContainTextAsync("This may be an emergency: Chest pain");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading("Chest pain, or pain or cramp in the arm")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("chest pai", "This may be an emergency")]
    [InlineData("having a stroke", "This may be an emergency")]
    [InlineData("dvt", "This may be urgent")]
    [InlineData("my cramp wont stop", "This may be urgent")]
    [InlineData("cramp wont sto", "This may be urgent")]
    [InlineData("dvt and chest pain", "This may be an emergency")]
    [InlineData("a stroke of luck", null)]
    [InlineData("incontinence pads incontinence pads", null)]
    [InlineData("muscle", null)]
    [InlineData("calf pain", null)]
    public Task AnAlarm_IsForWordsThatMeanOne_AndSaysHowFastToAct(string typed, string? alarm) => BrowseAsync(Reader.DesktopWithScripts, async page =>
    {
        await TypeAsync(page, typed);
        // It is told once the list has been looked through, also when nothing is found.
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("uggestion");
        if (alarm is null) await Expect(Options(page).Filter(new() { HasText = "This may be" })).ToHaveCountAsync(0);
        else await Expect(Options(page).First).ToContainTextAsync(alarm);
    });

    [Fact]
    public Task WhoMayHurtThemselves_IsOfferedHelpAndNotTheWords() => BrowseAsync(Reader.DesktopWithScripts, async page =>
    {
        await TypeAsync(page, "i want to kill myself");
        await Expect(Options(page).First).ToHaveTextAsync("Help now: You do not have to be alone with this");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-emergency=crisis]")).ToBeVisibleAsync();
    });

    [Fact]
    public Task Escape_ClosesTheListAndKeepsTheWords() => BrowseAsync(Reader.DesktopWithScripts, async page =>
    {
        await TypeAsync(page, "calf");
        await Expect(Options(page).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Options(page).First).ToBeHiddenAsync();
        await Expect(page.SearchBox()).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(page.SearchBox()).ToHaveValueAsync("calf");
    });

    [Fact]
    public Task WhatIsTyped_IsAnnouncedAndNeverSent() => browsing.VisitAsync(Reader.DesktopWithScripts, async visit =>
    {
        await visit.Page.OpenHomeAsync();
        await visit.Page.RunAndWaitForRequestFinishedAsync(() => TypeAsync(visit.Page, "c"), new() { Predicate = request => request.Url.EndsWith("/suggestions.json", StringComparison.Ordinal) });
        var sent = visit.Watch.Requests;

        await visit.Page.Keyboard.TypeAsync("alf cramp", new() { Delay = 20 });

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("suggestion");
        Assert.Equal(sent, visit.Watch.Requests);
        await visit.Watch.ExpectNothingLeftAsync(visit.Page);
    });

    [Fact]
    public Task AListThatCannotBeFetched_IsAskedForAgainWhenSomeoneBeginsToTypeAndNotWithEachKey() => browsing.VisitAsync(Reader.DesktopWithScripts, async visit =>
    {
        var page = visit.Page;
        var (asked, isThere, failed) = (0, false, 0);
        page.RequestFailed += (_, _) => failed++;
        await page.RouteAsync("**/suggestions.json", route =>
        {
            asked++;
            return isThere ? route.ContinueAsync() : route.AbortAsync();
        });
        await page.OpenHomeAsync();
        await page.SearchBox().FocusAsync();
        await Eventually.IsAsync(() => failed > 0, "the list cannot be fetched");
        await page.Keyboard.TypeAsync("calf");
        await page.SearchBox().BlurAsync();
        isThere = true;
        await page.SearchBox().FocusAsync();
        await Expect(Options(page).First).ToBeVisibleAsync();
        Assert.Equal(2, asked);
    });

    static async Task TypeAsync(IPage page, string text)
    {
        await page.SearchBox().FocusAsync();
        await page.Keyboard.TypeAsync(text);
    }

    static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    Task BrowseAsync(Reader reader, Func<IPage, Task> browse) => browsing.VisitAsync(reader, async visit =>
    {
        await visit.Page.OpenHomeAsync();
        await browse(visit.Page);
        await visit.Watch.ExpectNothingLeftAsync(visit.Page);
    });
}
