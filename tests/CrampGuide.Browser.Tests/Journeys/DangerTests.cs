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
        await Eventually.NoneAsync(async () => await LookOfAsync(page.Row(ChestPain)) == before ? "the row looks as it did" : null);
    });

    [Theory, InlineData(Reader.PhoneWithScripts), InlineData(Reader.DesktopWithScripts)]
    public Task Tick_BringsItsOwnActionToTheTop(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        foreach (var list in Guide.Book.Checklists)
        {
            await page.OpenAsync($"/checklists/{list.Facts.Slug}");
            foreach (var sign in list.Cards.Where(card => card.Urgency == Urgency.Emergency).SelectMany(card => card.Signs))
            {
                var box = page.Tick(TextProseWriter.Plain(sign.Sign));
                await box.CheckAsync();
                await Expect(page.CallBar()).ToContainTextAsync(new Regex($"{Regex.Escape(LastOf(sign))}|What else to do"));
                var said = Regex.Replace(await page.CallBar().InnerTextAsync(), @"\s+", " ");
                // A command is not given twice.
                Assert.DoesNotMatch(@"\.\s+(Call|Go)( to hospital)? now\.", said);
                Assert.DoesNotMatch(@",\s*[,.]|its line says", said);
                await page.CallBar().ExpectWhollyInViewAsync();
                Assert.True(await page.CallBar().EvaluateAsync<bool>("bar => bar.scrollHeight <= bar.clientHeight"), $"something of it is hidden: {said}");
                await Expect(page.CallBar().GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new Regex("^tel:[0-9]+$"));
                await box.UncheckAsync();
                await Expect(page.CallBar()).ToBeHiddenAsync();
            }
        }
    });

    [Fact]
    public Task TheGravestOfSeveralTicks_StaysAtTheTop() => browsing.VisitAsync(Reader.PhoneWithScripts, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync($"/checklists/{List.Facts.Slug}");
        var signs = List.Cards.Where(card => card.Urgency == Urgency.Emergency).SelectMany(card => card.Signs).ToList();
        await page.Tick(TextProseWriter.Plain(signs[^1].Sign)).CheckAsync();
        await page.Tick(TextProseWriter.Plain(signs[0].Sign)).CheckAsync();
        await page.Tick(TextProseWriter.Plain(signs[2].Sign)).CheckAsync();
        await Expect(page.CallBar()).ToContainTextAsync(new Regex($"{Regex.Escape(LastOf(signs[0]))}|What else to do"));
        // What it covered has moved below it.
        await page.EvaluateAsync("scrollTo(0, 0)");
        await page.Heading(List.Facts.Title).ExpectWhollyInViewAsync();

        await page.Tick(TextProseWriter.Plain(signs[0].Sign)).UncheckAsync();
        await Expect(page.CallBar()).Not.ToContainTextAsync(LastOf(signs[0]));
        await Expect(page.CallBar()).ToContainTextAsync(LastOf(signs[2]));
        await Expect(page.CallBar().GetByRole(AriaRole.Link, new() { Name = TextProseWriter.Plain(signs[^1].Sign) })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear the ticks" }).ClickAsync();
        await Expect(page.CallBar()).ToBeHiddenAsync();
    });

    [Fact]
    public Task AWindowOfAnotherSize_TakesNoNumberFromUnderTheFingerAndReadsNothingOutAgain() => browsing.VisitAsync(Reader.PhoneWithScripts, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync($"/checklists/{List.Facts.Slug}");
        await page.Tick(ChestPain).CheckAsync();
        var number = page.CallBar().GetByRole(AriaRole.Link).First;
        await number.FocusAsync();
        await page.EvaluateAsync("""
            () => {
              const said = new MutationObserver(() => document.documentElement.classList.add('said'));
              said.observe(document.querySelector('[role=status]'), { childList: true, subtree: true, characterData: true });
              addEventListener('resize', () => document.documentElement.dataset.size = `${innerWidth} ${innerHeight}`);
            }
            """);
        foreach (var (width, height) in new[] { (390, 700), (400, 700), (400, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-size", $"{width} {height}");
            await Expect(number).ToBeFocusedAsync();
        }

        await Expect(page.Locator("html.said")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task TheList_StaysUnderTheFinger() => browsing.VisitAsync(Devices.SmallPhone(scripts: true), "under-the-finger", async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync($"/checklists/{List.Facts.Slug}");
        var signs = List.Cards.Where(card => card.Urgency == Urgency.Emergency).SelectMany(card => card.Signs).Select(sign => TextProseWriter.Plain(sign.Sign)).ToList();
        var row = page.Row(signs[4]);
        await row.EvaluateAsync("row => scrollTo(0, row.getBoundingClientRect().top + scrollY - 450)");
        foreach (var sign in new[] { signs[4], signs[3], signs[5], signs[4], signs[5], signs[3] })
        {
            var before = await TopAsync(page.Row(sign));
            // Playwright's own click would scroll to it first.
            await page.Tick(sign).DispatchEventAsync("click");
            Assert.Equal(before, await TopAsync(page.Row(sign)), 1.0);
        }

        await Expect(page.CallBar()).ToBeHiddenAsync();

        // A row at the head of the screen comes out from under the bar.
        await row.EvaluateAsync("row => scrollTo(0, row.getBoundingClientRect().top + scrollY - 10)");
        await page.Tick(signs[4]).DispatchEventAsync("click");
        await row.ExpectWhollyInViewAsync();
    });

    [Theory, EveryReader]
    public Task SignThatCanWaitSomeHours_BringsItsActionAndTheNumberForward(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        foreach (var list in Guide.Book.Checklists)
        {
            await page.OpenAsync($"/checklists/{list.Facts.Slug}");
            foreach (var card in list.Cards.Where(card => card.Urgency != Urgency.Emergency))
            {
                var sign = card.Signs[0];
                var row = page.Row(TextProseWriter.Plain(sign.Sign));
                var action = row.GetByText(TextProseWriter.Plain(sign.Action));
                var before = await LookOfAsync(action);
                await Expect(row.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
                await page.Tick(TextProseWriter.Plain(sign.Sign)).CheckAsync();
                Assert.NotEqual(before, await LookOfAsync(action));
                Assert.Equal("700", await action.EvaluateAsync<string>("action => getComputedStyle(action).fontWeight"));
                if (card.LeavesOpenWhomToCall) await Expect(row.GetByRole(AriaRole.Link, new() { Name = "811" })).ToHaveAttributeAsync("href", "tel:811");
                if (sign.NamesEmergencyNumber) await Expect(row.GetByRole(AriaRole.Link, new() { Name = "112" })).ToHaveAttributeAsync("href", "tel:112");
                await Expect(page.CallBar()).ToBeHiddenAsync();
            }
        }
    });

    static Task<double> TopAsync(ILocator row) => row.EvaluateAsync<double>("row => row.getBoundingClientRect().top");

    [Fact]
    public Task WhereTheAdviceIsLong_TheBarLeadsToItsLine() => browsing.VisitAsync(Reader.PhoneWithScripts, async visit =>
    {
        var page = visit.Page;
        await page.SetViewportSizeAsync(320, 568);
        await page.OpenAsync("/checklists/ascending-cramps");
        var sign = Guide.Book.Find<Checklist>(PageKind.Checklist, "ascending-cramps")!.Cards.Where(card => card.Urgency == Urgency.Emergency).SelectMany(card => card.Signs).Last();
        await page.Tick(TextProseWriter.Plain(sign.Sign)).CheckAsync();
        await page.EvaluateAsync("scrollTo(0, 0)");
        await page.CallBar().GetByRole(AriaRole.Link, new() { Name = "What else to do" }).ClickAsync();
        await Expect(page.Row(TextProseWriter.Plain(sign.Sign))).ToBeInViewportAsync();
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

    // The head of the bar says to call or to go.
    static string LastOf(RedFlag sign) => Regex.Split(new TextProseWriter(Guide.Book.MainNumbers).Write(sign.Action), @"(?<=[.]) ").Last() is var last && Regex.IsMatch(last, @"^(Call|Go)\b[^.]* now\.$") ? "" : last;
}
