using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>Both hands at the foot, eyes half closed: the timer goes on by itself, and knows when it is no longer a plain cramp.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class HoldTimerTests(Browsing browsing)
{
    const string Calf = "/now/calf-cramp-now";

    [Theory, InlineData(Reader.PhoneWithScripts), InlineData(Reader.DesktopWithScripts)]
    public Task HoldsAndRestsFollowEachOther_UntilItHasEased(Reader reader) => AtTheTimerAsync(Calf, $"{reader}", reader.Options(), async page =>
    {
        await Button(page, "Start: hold for 30 seconds").ClickAsync();
        await Expect(Timer(page)).ToHaveTextAsync("30 seconds");
        await Expect(Timer(page)).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Told(page)).ToHaveTextAsync("Hold for 30 seconds. Breathe in, then breathe out slowly");

        await page.Clock.RunForAsync(12_000);
        await Expect(Timer(page)).ToHaveTextAsync("18 seconds");
        await Expect(page.GetByText("0:12 of cramp in total")).ToBeVisibleAsync();

        await page.Clock.RunForAsync(20_000);
        await Expect(Told(page)).ToHaveTextAsync("Ease off");
        await Expect(Timer(page)).ToHaveTextAsync("8 seconds");

        await page.Clock.RunForAsync(9_000);
        await Expect(Told(page)).ToHaveTextAsync("Hold for 30 seconds, time 2");

        await Button(page, "It has eased").ClickAsync();
        await Expect(Timer(page)).ToBeHiddenAsync();
        await Expect(page.GetByText("Go on with the steps below")).ToBeVisibleAsync();
        await page.Clock.FastForwardAsync(700_000);
        await Expect(page.GetByText("10 minutes have passed")).ToBeHiddenAsync();
    });

    [Theory, MemberData(nameof(Sheets))]
    public Task AfterTenMinutes_ItSaysToGetHelp_AndWhomToCall(string slug) => AtTheTimerAsync($"/now/{slug}", slug, Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await page.Clock.FastForwardAsync(599_000);
        await Expect(page.GetByText("9:59 of cramp in total")).ToBeVisibleAsync();
        await page.Clock.RunForAsync(2_000);

        var help = TooLong(page);
        await Expect(help.GetByRole(AriaRole.Heading, new() { Name = "Get medical help now" })).ToBeInViewportAsync(new() { Ratio = 1 });
        // Heard once: by the focus, and not by an alert as well.
        await Expect(help).ToBeFocusedAsync();
        await Expect(help).ToHaveAccessibleNameAsync(new Regex("10 minutes have passed. Get medical help now$"));
        await Expect(help).ToHaveAccessibleDescriptionAsync(new Regex("^Call .+ or a doctor now, the same day. Any emergency sign"));
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        foreach (var number in Guide.Book.MainNumbers.Emergency.Concat(Guide.Book.MainNumbers.Urgent))
            await Expect(help.GetByRole(AriaRole.Link, new() { Name = number.Number, Exact = true })).ToHaveAttributeAsync("href", $"tel:{number.Digits}");
        await Expect(page.GetByText("of cramp in total")).ToBeHiddenAsync();

        await Button(page, "It has eased").ClickAsync();
        await Expect(help.GetByRole(AriaRole.Heading, new() { Name = "It lasted over 10 minutes. Still get medical help now" })).ToBeInViewportAsync(new() { Ratio = 1 });
        foreach (var number in Guide.Book.MainNumbers.Emergency.Concat(Guide.Book.MainNumbers.Urgent))
            await Expect(help.GetByRole(AriaRole.Link, new() { Name = number.Number, Exact = true })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(help).ToContainTextAsync("Still get medical help now");

        await page.Clock.FastForwardAsync(3_700_000);
        await Button(page, "It came back").ClickAsync();
        await Expect(page.GetByText("0:00 of cramp in total")).ToBeVisibleAsync();
    });

    [Fact]
    public Task ACrampThatComesBackWithinTheHour_GoesOnCountingItsMinutes() => AtTheTimerAsync(Calf, "comes-back", Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await page.Clock.FastForwardAsync(480_000);
        await Button(page, "It has eased").ClickAsync();
        await page.Clock.FastForwardAsync(125_000);
        await Button(page, "It came back").ClickAsync();
        await Expect(page.GetByText("8:00 of cramp in total")).ToBeVisibleAsync();
        await page.Clock.FastForwardAsync(121_000);
        await Expect(page.GetByText("10 minutes have passed")).ToBeVisibleAsync();
    });

    [Fact]
    public Task ACrampAfterAnHourWithoutOne_IsANewOne() => AtTheTimerAsync(Calf, "new-one", Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await page.Clock.FastForwardAsync(480_000);
        await Button(page, "It has eased").ClickAsync();
        await page.Clock.FastForwardAsync(3_601_000);
        await Button(page, "It came back").ClickAsync();
        await Expect(page.GetByText("0:00 of cramp in total")).ToBeVisibleAsync();
    });

    [Fact]
    public Task APause_OutlivesAReload() => AtTheTimerAsync(Calf, "paused-reload", Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await Button(page, "Pause").ClickAsync();
        await page.ReloadAsync();
        await Expect(Button(page, "Go on")).ToBeVisibleAsync();
        await Expect(page.GetByText("Paused", new() { Exact = true }).First).ToBeVisibleAsync();
    });

    [Fact]
    public Task AReloadAndAnotherMuscle_GoOnCounting() => AtTheTimerAsync(Calf, "reload", Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await page.Clock.FastForwardAsync(300_000);
        await page.ReloadAsync();
        await Expect(Timer(page)).ToBeVisibleAsync();
        await Expect(page.GetByText(FiveMinutes)).ToBeVisibleAsync();

        await page.OpenAsync("/now/hand-cramp");
        await Expect(page.GetByText(FiveMinutes)).ToBeVisibleAsync();
        await page.Clock.FastForwardAsync(300_000);
        await Expect(page.GetByText("10 minutes have passed")).ToBeVisibleAsync();
    });

    [Fact]
    public Task WhereNothingCanBeKept_ThePageCountsAllTheSame() => AtTheTimerAsync(Calf, "no-storage", Reader.PhoneWithScripts.Options(), async page =>
    {
        await page.EvaluateAsync("Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
        await Button(page, "Start").ClickAsync();
        await page.Clock.FastForwardAsync(480_000);
        await Button(page, "It has eased").ClickAsync();
        await Button(page, "It came back").ClickAsync();
        await Expect(page.GetByText("8:00 of cramp in total")).ToBeVisibleAsync();
    }, keeps: false);

    [Fact]
    public Task APause_StopsTheHoldAndNotTheTenMinutes() => AtTheTimerAsync(Calf, "pause", Reader.DesktopWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await page.Clock.RunForAsync(5_000);
        await page.Keyboard.PressAsync("Space");
        await page.Clock.RunForAsync(60_000);
        await Expect(Timer(page)).ToHaveTextAsync("25 seconds");
        await Expect(page.GetByText("Paused").First).ToBeVisibleAsync();
        await Expect(page.GetByText("1:05 of cramp in total")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Clock.RunForAsync(5_000);
        await Expect(Timer(page)).ToHaveTextAsync("20 seconds");

        await page.Keyboard.PressAsync("Space");
        await page.Clock.FastForwardAsync(540_000);
        await Expect(TooLong(page)).ToContainTextAsync("Get medical help now");
    });

    [Fact]
    public Task APhoneThatSlept_ShowsTheTimeThatHasPassed() => AtTheTimerAsync(Calf, "slept", Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await page.Clock.FastForwardAsync("11:00");
        await Expect(TooLong(page)).ToContainTextAsync("10 minutes have passed");
    });

    [Fact]
    public Task AClockSetBack_TakesNoMinuteAway() => AtTheTimerAsync(Calf, "set-back", Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await page.Clock.RunForAsync(60_000);
        await page.Clock.SetSystemTimeAsync(DateTime.UtcNow.AddHours(-1));
        await page.Clock.RunForAsync(5_000);
        await Expect(page.GetByText(new Regex("^1:0[45] of cramp in total$"))).ToBeVisibleAsync();
    });

    [Fact]
    public Task TheScreen_IsKeptAwakeWhileItRuns() => AtTheTimerAsync(Calf, "awake", Reader.PhoneWithScripts.Options(), async page =>
    {
        await Button(page, "Start").ClickAsync();
        await ExpectLocksAsync(page, "asked given");
        await Button(page, "It has eased").ClickAsync();
        await ExpectLocksAsync(page, "asked given released");
    });

    [Fact]
    public Task AScreenThatIsKeptAwakeTooLate_MaySleepAgain() => AtTheTimerAsync(Calf, "awake-late", Reader.PhoneWithScripts.Options(), async page =>
    {
        await page.EvaluateAsync("() => { window.later = new Promise(give => window.give = give); }");
        await Button(page, "Start").ClickAsync();
        await ExpectLocksAsync(page, "asked");
        await Button(page, "It has eased").ClickAsync();
        await page.EvaluateAsync("() => window.give()");
        await ExpectLocksAsync(page, "asked given released");
    });

    [Fact]
    public Task ACrampThatComesBackBeforeTheScreenIsKeptAwake_LeavesNoLockBehind() => AtTheTimerAsync(Calf, "awake-twice", Reader.PhoneWithScripts.Options(), async page =>
    {
        await page.EvaluateAsync("() => { window.later = new Promise(give => window.give = give); }");
        await Button(page, "Start").ClickAsync();
        await Button(page, "It has eased").ClickAsync();
        await Button(page, "It came back").ClickAsync();
        await page.EvaluateAsync("() => window.give()");
        await ExpectLocksAsync(page, "asked asked given given released");
        await Button(page, "It has eased").ClickAsync();
        await ExpectLocksAsync(page, "asked asked given given released released");
    });

    [Theory, InlineData(360), InlineData(320)]
    public Task InTextOfTwiceTheSize_ItStaysWithinTheScreenAndTheRing(int width) => AtTheTimerAsync(Calf, $"large-text-{width}", Devices.Window(width, 640), async page =>
    {
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await Button(page, "Start").ClickAsync();
        Inspecting.ExpectNone(await page.EvaluateAsync<string[]>("""
            () => {
              const root = document.documentElement, box = part => document.querySelector(part).getBoundingClientRect();
              const ring = box('.ring'), found = [];
              if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} px wide in ${root.clientWidth} px`);
              for (const part of ['.count', '.ring span']) {
                const { left, right, top, bottom } = box(part), far = Math.max(...[[left, top], [right, top], [left, bottom], [right, bottom]].map(([x, y]) => Math.hypot(x - ring.left - ring.width / 2, y - ring.top - ring.height / 2)));
                if (far > ring.width * .42) found.push(`${part} lies over the ring`);
              }
              for (const part of ['.phase', '.breath', '.total', '[data-do=pause]', '[data-do=eased]'])
                if (box(part).right > root.clientWidth || box(part).left < 0) found.push(`${part} is cut off`);
              return found;
            }
            """));
    });

    [Fact]
    public Task WithoutScripts_TheStepSaysHowLong() => browsing.VisitAsync(Reader.PhoneWithoutScripts.Options(), "hold-without-scripts", async visit =>
    {
        await visit.Page.OpenAsync(Calf);
        await Expect(visit.Page.GetByText("Hold for 20 to 30 seconds")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    });

    public static TheoryData<string> Sheets => [.. Guide.Book.Sheets.Select(sheet => sheet.Facts.Slug)];

    static readonly Regex FiveMinutes = new("^5:0[0-9] of cramp in total$");

    Task AtTheTimerAsync(string address, string name, BrowserNewContextOptions options, Func<IPage, Task> journey, bool keeps = true) => browsing.VisitAsync(options, $"hold-{name}", async visit =>
    {
        await visit.Page.Clock.InstallAsync();
        await visit.Page.AddInitScriptAsync("""
            const note = what => { document.documentElement.dataset.locks = `${document.documentElement.dataset.locks ?? ''} ${what}`.trim(); };
            Object.defineProperty(navigator, 'wakeLock', { value: { request: async kind => {
              note(kind === 'screen' ? 'asked' : kind);
              await window.later;
              note('given');
              return { release: async () => note('released') };
            } } });
            """);
        await visit.Page.OpenAsync(address);
        await Expect(Button(visit.Page, "Start")).ToBeVisibleAsync();
        // From here on, time passes only where a test lets it.
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        await journey(visit.Page);
        if (keeps) await visit.Watch.ExpectNothingLeftAsync(visit.Page);
    });

    static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });

    static Task ExpectLocksAsync(IPage page, string locks) => Expect(page.Locator("html")).ToHaveAttributeAsync("data-locks", locks);

    static ILocator Timer(IPage page) => page.GetByRole(AriaRole.Timer);

    static ILocator TooLong(IPage page) => page.GetByRole(AriaRole.Group);

    static ILocator Told(IPage page) => page.GetByRole(AriaRole.Status);
}
