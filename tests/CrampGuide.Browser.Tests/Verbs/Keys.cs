using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Verbs;

/// <summary>What a reader does who uses the keyboard alone.</summary>
static class Keys
{
    // More than any page has before the thing looked for; a reader would have given up.
    const int Patience = 60;

    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        for (var presses = 0; presses < Patience; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"Not reached with {Patience} presses of Tab: {target}");
    }

    /// <summary>Types a query into the search box of this page and sends it.</summary>
    public static async Task SearchByKeyboardAsync(this IPage page, string query)
    {
        await page.TabToAsync(page.SearchBox());
        await page.Keyboard.TypeAsync(query);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading("Search")).ToBeVisibleAsync();
    }

    public static async Task FollowByKeyboardAsync(this IPage page, ILocator link)
    {
        await page.TabToAsync(link);
        await page.Keyboard.PressAsync("Enter");
    }
}
