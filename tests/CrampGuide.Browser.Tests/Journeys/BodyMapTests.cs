using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>Who would rather point than read finds help on a drawing of the body, by touch and by key.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class BodyMapTests(Browsing browsing)
{
    [Theory]
    [InlineData(Reader.PhoneWithScripts, "Calf: First aid", "/now/calf-cramp-now")]
    [InlineData(Reader.PhoneWithoutScripts, "Hand or fingers: First aid", "/now/hand-cramp")]
    [InlineData(Reader.DesktopWithScripts, "Chest: Danger signs first", "/checklists/chest-pain-and-arm-cramp")]
    [InlineData(Reader.DesktopWithoutScripts, "Back: Danger signs first", "/checklists/back-pain-and-numbness")]
    public Task PointingAtAPlace_OpensWhatHelpsThere(Reader reader, string name, string address) => browsing.VisitAsync(reader, async visit =>
    {
        await visit.Page.OpenHomeAsync();
        // Both sides of the body are drawn: the middle between them is no place to point at.
        await Place(visit.Page, name).Locator("path").First.ClickAsync(new() { Position = await InsideAsync(Place(visit.Page, name).Locator("path").First) });
        await Expect(visit.Page).ToHaveURLAsync(visit.Site + address);
    });

    [Theory, InlineData(Reader.DesktopWithScripts), InlineData(Reader.DesktopWithoutScripts)]
    public Task ByKey_EveryPlaceIsReachedInTheOrderOfTheList_AndShowsThatItIs(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenHomeAsync();
        var places = Guide.Book.Site.Places;
        await Place(page, $"{places[0].Name}: ").FocusAsync();
        foreach (var place in places)
        {
            var drawn = Place(page, $"{place.Name}: ");
            await Expect(drawn).ToBeFocusedAsync();
            await Expect(drawn).ToHaveCSSAsync("stroke-width", "3px");
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        // Not WaitForURLAsync: it misses a page that opens just as the wait begins.
        await Expect(page).ToHaveURLAsync(new Regex("/checklists/[a-z-]+$"));
    });

    [Fact]
    public Task UnderThePointer_APlaceStandsOut() => browsing.VisitAsync(Reader.DesktopWithoutScripts, async visit =>
    {
        await visit.Page.OpenHomeAsync();
        var calf = Place(visit.Page, "Calf: ");
        var before = await calf.EvaluateAsync<string>("place => getComputedStyle(place).fillOpacity");
        await calf.Locator("path").First.HoverAsync(new() { Position = await InsideAsync(calf.Locator("path").First) });
        await Expect(calf).Not.ToHaveCSSAsync("fill-opacity", before);
    });

    static ILocator Place(IPage page, string name) => page.GetByRole(AriaRole.Group, new() { Name = "Body" }).GetByRole(AriaRole.Link, new() { Name = name });

    // A point of the area that is drawn, and not of the box round it.
    static async Task<Position> InsideAsync(ILocator path)
    {
        var at = await path.EvaluateAsync<float[]>("""
            path => {
              const box = path.getBoundingClientRect(), area = path.getBBox(), point = path.ownerSVGElement.createSVGPoint();
              const isIn = (x, y) => {
                point.x = area.x + area.width * x / 20; point.y = area.y + area.height * y / 20;
                return path.isPointInFill(point);
              };
              for (let y = 1; y < 20; y++) for (let x = 1; x < 20; x++)
                if (isIn(x - 1, y) && isIn(x + 1, y) && isIn(x, y - 1) && isIn(x, y + 1)) return [box.width * x / 20, box.height * y / 20];
            }
            """);
        return new Position { X = at[0], Y = at[1] };
    }
}
