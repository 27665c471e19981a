using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>A worried reader: is this dangerous?</summary>
[Collection(BrowsingCollection.Name)]
public sealed class DangerTests(Browsing browsing)
{
    const string ChestPain = "pain, pressure, squeezing";

    static readonly Checklist List = Guide.Book.Find<Checklist>(PageKind.Checklist, "chest-pain-and-arm-cramp")!;

    [Theory, EveryReader]
    public Task ChestPain_FromHomeToTheNumberToCall(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenHomeAsync();
        await page.AskWhetherItIsDangerousAsync();
        await page.ChooseChecklistAsync(List.Facts.Title);
        await ExpectEveryActionAsync(page);
        await Expect(page.CallBar()).ToBeHiddenAsync();

        await page.Tick(ChestPain).CheckAsync();
        await page.CallBar().ExpectWhollyInViewAsync();
        await Expect(page.CallBar().GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new Regex("^tel:[0-9]+$"));
        await page.ScrollToEndAsync();
        await page.CallBar().ExpectWhollyInViewAsync();
        await ExpectEveryActionAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear the ticks" }).ClickAsync();
        await ExpectNoTicksAsync(page);
        await visit.Watch.ExpectNothingLeftAsync(page);
    });

    [Theory, EveryReader]
    public Task Tick_LiftsItsRow(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync($"/checklists/{List.Facts.Slug}");
        var before = await LookOfAsync(page.Row(ChestPain));
        await page.Tick(ChestPain).CheckAsync();
        // Away from the box, so that it is the tick that lifts the row and not the pointer or the focus.
        await page.Keyboard.PressAsync("Tab");
        await page.Mouse.MoveAsync(0, 0);
        Assert.NotEqual(before, await LookOfAsync(page.Row(ChestPain)));
    });

    [Theory, InlineData(Reader.PhoneWithScripts), InlineData(Reader.DesktopWithScripts)]
    public Task Tick_BringsItsOwnActionToTheTop(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync($"/checklists/{List.Facts.Slug}");
        foreach (var sign in List.Cards.Where(card => card.Urgency == Urgency.Emergency).SelectMany(card => card.Signs))
        {
            await page.Tick(TextProseWriter.Plain(sign.Sign)).CheckAsync();
            await Expect(page.CallBar()).ToContainTextAsync(TextProseWriter.Plain(sign.Action));
            await page.CallBar().ExpectWhollyInViewAsync();
            await Expect(page.CallBar().GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new Regex("^tel:[0-9]+$"));
        }

        var last = List.Cards.Last(card => card.Urgency == Urgency.Emergency).Signs[^1];
        await page.Tick(TextProseWriter.Plain(last.Sign)).UncheckAsync();
        await Expect(page.CallBar()).Not.ToContainTextAsync(TextProseWriter.Plain(last.Action)[10..]);
        // What it covered has moved below it.
        await page.EvaluateAsync("scrollTo(0, 0)");
        await page.Heading(List.Facts.Title).ExpectWhollyInViewAsync();
    });

    [Fact]
    public Task EveryEmergencySign_BringsANumberToTheTop() => browsing.VisitAsync(Reader.PhoneWithScripts, async visit =>
    {
        var page = visit.Page;
        foreach (var list in Guide.Book.Checklists)
        {
            await page.OpenAsync($"/checklists/{list.Facts.Slug}");
            foreach (var card in list.Cards.Where(card => card.Urgency == Urgency.Emergency))
            {
                await page.Tick(TextProseWriter.Plain(card.Signs[0].Sign)).CheckAsync();
                await Expect(page.CallBar()).ToContainTextAsync(new TextProseWriter(Guide.Book.MainNumbers).Write(card.Signs[0].Action));
                await Expect(page.CallBar().GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new Regex("^tel:[0-9]+$"));
                await page.CallBar().ExpectWhollyInViewAsync();
            }
        }
    });

    [Theory, EveryReader]
    public Task Ticks_StayOnThePage(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync($"/checklists/{List.Facts.Slug}");
        var (address, requests) = (page.Url, visit.Watch.Requests);

        await page.Tick(ChestPain).CheckAsync();
        await page.Tick(ChestPain).PressAsync("Enter");
        await page.ScrollToEndAsync();
        await Expect(page.Tick(ChestPain)).ToBeCheckedAsync();
        Assert.Equal(address, page.Url);
        Assert.Equal(requests, visit.Watch.Requests);

        await page.ReloadAsync();
        await ExpectNoTicksAsync(page);

        // The next person at a shared computer, with the button Back.
        await page.Tick(ChestPain).CheckAsync();
        await page.OpenHomeAsync();
        await page.GoBackAsync();
        await ExpectNoTicksAsync(page);
        await visit.Watch.ExpectNothingLeftAsync(page);
    });

    static async Task ExpectNoTicksAsync(IPage page)
    {
        await Expect(page.Tick(ChestPain)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(0);
        await Expect(page.CallBar()).ToBeHiddenAsync();
    }

    // An action is never behind a click.
    static async Task ExpectEveryActionAsync(IPage page)
    {
        foreach (var sign in List.Cards.SelectMany(card => card.Signs))
            await Expect(page.Row(TextProseWriter.Plain(sign.Sign)).GetByText(TextProseWriter.Plain(sign.Action))).ToBeVisibleAsync();
    }

    static Task<string> LookOfAsync(ILocator row) => row.EvaluateAsync<string>("""
        row => [row, ...row.querySelectorAll(':not(input)')].map(getComputedStyle)
          .map(style => [style.backgroundColor, style.boxShadow, style.outline, style.borderColor, style.fontWeight].join()).join('\n')
        """);
}
