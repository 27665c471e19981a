using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Verbs;

/// <summary>What a reader does on the way through the guide. Each verb ends where the next can begin.</summary>
static class Walking
{
    public static async Task OpenAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    public static Task OpenHomeAsync(this IPage page) => page.OpenAsync("/");

    public static async Task StopACrampNowAsync(this IPage page)
    {
        await page.LinkInText("Stop a cramp now").ClickAsync();
        await Expect(page.Heading("Which muscle?")).ToBeVisibleAsync();
    }

    public static async Task ChooseMuscleAsync(this IPage page, string muscle)
    {
        await page.LinkInText(muscle).ClickAsync();
        await Expect(page.Heading(muscle)).ToBeVisibleAsync();
    }

    public static async Task OpenWholeSheetAsync(this IPage page, string title)
    {
        await page.LinkInText("The whole sheet").ClickAsync();
        await Expect(page.Heading(title)).ToBeVisibleAsync();
    }

    public static async Task AskWhetherItIsDangerousAsync(this IPage page)
    {
        await page.LinkInText("Is it dangerous?").ClickAsync();
        await Expect(page.Heading("Is it dangerous?")).ToBeVisibleAsync();
    }

    public static async Task ChooseChecklistAsync(this IPage page, string title)
    {
        await page.LinkInText(title).ClickAsync();
        await Expect(page.Heading(title)).ToBeVisibleAsync();
    }

    public static async Task ScrollToEndAsync(this IPage page)
    {
        await page.Keyboard.PressAsync("End");
        await Expect(page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Paragraph).Last).ToBeInViewportAsync();
    }
}
