using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>Who has set text to twice its size reads every word of it, and never scrolls sideways (WCAG 1.4.4).</summary>
[Collection(BrowsingCollection.Name)]
public sealed class LargeTextTests(Browsing browsing)
{
    [Theory, InlineData(1280), InlineData(640), InlineData(360)]
    public Task TextOfTwiceTheSize_IsShownWhole(int width) => browsing.VisitAsync(Devices.Window(width, 900), $"large-text-{width}", visit =>
        visit.Page.ExpectNoneOnEveryKindAsync("""
            () => {
              const root = document.documentElement, before = parseFloat(getComputedStyle(document.body).fontSize);
              root.style.fontSize = '200%';
              const found = [];
              if (parseFloat(getComputedStyle(document.body).fontSize) < 1.8 * before) found.push('the text does not grow');
              if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} px wide in ${root.clientWidth} px`);
              // What is only for screen readers is cut on purpose, and text areas scroll.
              for (const part of document.body.querySelectorAll('*')) {
                const style = getComputedStyle(part);
                if (style.overflow === 'visible' || style.clipPath !== 'none' || part.matches('textarea, input, svg, svg *') || !part.checkVisibility()) continue;
                if (style.overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 2) found.push(`cut: ${part.outerHTML.slice(0, 120)}`);
              }
              return found;
            }
            """));

    [Theory, InlineData(360), InlineData(390), InlineData(640), InlineData(1280)]
    public Task WithoutScripts_TheCallBarIsShownWholeAndHidesNoFocus(int width) => browsing.VisitAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 640 } }, $"large-bar-{width}", async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync("/checklists/chest-pain-and-arm-cramp");
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        var boxes = page.GetByRole(AriaRole.Checkbox);
        await boxes.Nth(3).CheckAsync();
        Assert.Equal("", await page.CallBar().EvaluateAsync<string>("bar => bar.scrollHeight > bar.clientHeight ? 'something of it is hidden' : bar.offsetHeight > innerHeight / 2 ? `${bar.offsetHeight} px high` : ''"));
        for (var back = 0; back < 3; back++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
            await page.Locator(":focus").ExpectWhollyInViewAsync();
        }
    });
}
