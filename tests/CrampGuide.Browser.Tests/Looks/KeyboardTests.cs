using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>A reader without a pointer knows at every moment where the keyboard is.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class KeyboardTests(Browsing browsing)
{
    const int MostStops = 60;

    [Theory, EveryReader]
    public Task FirstTab_OffersToSkipToTheText(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync("/topics/first-aid");
        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" });
        await Expect(skip).ToBeFocusedAsync();
        await skip.ExpectWhollyInViewAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Text()).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Text().Locator(":focus")).ToHaveCountAsync(1);
    });

    [Theory]
    [InlineData("/")]
    [InlineData("/now/calf-cramp-now")]
    [InlineData("/topics/first-aid")]
    [InlineData("/checklists/chest-pain-and-arm-cramp")]
    [InlineData("/search?q=chest%20pain")]
    [InlineData("/evidence")]
    public Task Focus_IsSeenAtEveryStop(string address) => browsing.VisitAsync(Devices.Window(320, 640), $"focus-{address}", async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync(address);
        // The call bar, where there is one, must not cover what has the focus.
        if (await page.GetByRole(AriaRole.Checkbox).CountAsync() > 0) await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        var unseen = new List<string>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await UnseenFocusAsync(page) is { } problem) unseen.Add(problem);
        }

        Inspecting.ExpectNone(unseen);
    });

    // Past the last stop the focus leaves the page for the browser's own bars; there is nothing to see then.
    static Task<string?> UnseenFocusAsync(IPage page) => page.EvaluateAsync<string?>("""
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return null;
          const drawn = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
          // A place on a drawing is ringed along its own line.
          if (at instanceof SVGElement && getComputedStyle(at).stroke !== 'none' && parseFloat(getComputedStyle(at).strokeWidth) >= 2) return null;
          const ringed = part => part && [null, '::after'].some(pseudo => drawn(getComputedStyle(part, pseudo)));
          const box = at.getClientRects()[0], name = at.outerHTML.slice(0, 120);
          if (!ringed(at) && !ringed(at.closest('label'))) return 'no ring: ' + name;
          if (box.bottom <= 0 || box.top >= innerHeight) return 'off the screen: ' + name;
          const over = document.elementFromPoint(box.left + box.width / 2, Math.max(0, Math.min(innerHeight - 1, box.top + box.height / 2)));
          if (document.documentElement.scrollWidth > document.documentElement.clientWidth) return 'pushes the page sideways: ' + name;
          return over && (at.contains(over) || over.contains(at) || over.closest('label')?.contains(at)) ? null : `under ${over?.className}: ${name}`;
        }
        """);
}
