using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>A searcher, with the keyboard alone.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class SearchTests(Browsing browsing)
{
    [Theory, EveryReader]
    public Task Words_LeadFromHomeToTheTopic(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenHomeAsync();
        await page.SearchByKeyboardAsync("cramps at night");
        await page.FollowByKeyboardAsync(Results(page).GetByRole(AriaRole.Link, new() { Name = "Night cramps", Exact = true }));
        await Expect(page.Heading("Night cramps")).ToBeVisibleAsync();
        await visit.Watch.ExpectNothingLeftAsync(page);
    });

    [Theory, EveryReader]
    public Task MistypedWords_AreUnderstood(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenHomeAsync();
        await page.SearchByKeyboardAsync("pregnansy");
        await Expect(page.Text()).ToContainTextAsync("Showing results for pregnancy");
        await Expect(Results(page).First).ToContainTextAsync("pregnan", new() { IgnoreCase = true });
        await page.FollowByKeyboardAsync(page.LinkInText("as typed"));
        await Expect(page.Text()).Not.ToContainTextAsync("Showing results for");
        await Expect(page.SearchBox()).ToHaveValueAsync("pregnansy");
    });

    [Theory, EveryReader]
    public Task ChestPain_IsMetWithTheNumberToCall(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenHomeAsync();
        await page.SearchByKeyboardAsync("chest pain");
        var banner = page.GetByRole(AriaRole.Region, new() { Name = "This may be an emergency" });
        await banner.GetByRole(AriaRole.Heading).ExpectWhollyInViewAsync();
        await Expect(banner).ToHaveAttributeAsync("data-emergency", "chest-pain-and-arm-cramp");
        await Expect(banner.Locator("a[href^='tel:']").First).ToBeVisibleAsync();
        await page.FollowByKeyboardAsync(banner.GetByRole(AriaRole.Link, new() { Name = "Check the danger signs" }));
        await Expect(page.Heading("Chest pain, or pain or cramp in the arm")).ToBeVisibleAsync();
    });

    static ILocator Results(IPage page) => page.Locator("#results").GetByRole(AriaRole.Listitem);
}
