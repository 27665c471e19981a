using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>A nurse puts a pack together with the keyboard alone.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class PackTests(Browsing browsing)
{
    static readonly string[] Items = ["Calf cramp now", "Cramps in pregnancy and after birth"];

    [Theory, EveryReader]
    public Task Enter_MovesAPageOnAndInABoxMakesThePack(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync("/print?item=checklists/pregnancy&item=topics/causes&item=sheets/calf-cramp-now&pick=more");
        var up = page.GetByRole(AriaRole.Button, new() { Name = "Move Calf cramp now Up" });
        await up.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(up).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Move Calf cramp now Down" })).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Everyday causes of cramps" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Heading("Your pack")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.List).First.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link)).ToHaveTextAsync(Items);
    });
}
