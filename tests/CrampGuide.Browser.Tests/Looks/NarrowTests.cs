using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>The narrowest screens, by phone and by zoom: nothing sticks out, and everything can be hit.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class NarrowTests(Browsing browsing)
{
    // A desktop of 1280 by 1024 at 400 % is 320 by 256.
    [Theory, InlineData(640), InlineData(256)]
    public Task NarrowWindow_NeverScrollsSideways(int height) => browsing.VisitAsync(Devices.Window(320, height), $"narrow-{height}", visit =>
        visit.Page.ExpectNoneOnEveryKindAsync("""
            () => {
              const root = document.documentElement, width = root.clientWidth;
              if (root.scrollWidth <= width) return [];
              const wide = [...document.body.querySelectorAll('*')].filter(part => part.getBoundingClientRect().right > width + .5);
              return [`${root.scrollWidth} px wide in ${width} px`, ...wide.slice(0, 5).map(part => part.outerHTML.slice(0, 120))];
            }
            """));

    [Theory, EveryReader]
    public Task Targets_CanBeHitWithAThumb(Reader reader) => browsing.VisitAsync(reader, visit =>
        visit.Page.ExpectNoneOnEveryKindAsync("""
            () => {
              // A link within a sentence is as high as its line; the places on the drawing stand in the list beside it too.
              const inSentence = part => {
                let block = part.parentElement;
                while (getComputedStyle(block).display === 'inline' || block.matches('.number')) block = block.parentElement;
                return block.textContent.trim() !== part.textContent.trim();
              };
              return [...document.querySelectorAll('a[href]:not(svg a), button, select, summary, input')]
                .filter(part => !part.matches('a:not(nav a)') || !inSentence(part)).map(part => part.closest('label') ?? part)
                .filter(part => part.checkVisibility()).map(part => [part, part.getBoundingClientRect()])
                .filter(([, box]) => box.height < 43.9 || box.width < 43.9)
                .map(([part, box]) => `${Math.round(box.width)} × ${box.height.toFixed(1)} px: ${part.outerHTML.slice(0, 120)}`);
            }
            """));

    [Theory, InlineData(360), InlineData(768), InlineData(1280)]
    public Task ANumber_IsNotDialledForItsNeighbour(int width) => browsing.VisitAsync(Devices.Window(width, 800), $"numbers-{width}", async visit =>
    {
        foreach (var page in new[] { "/now/hand-cramp", "/now/front-thigh-cramp", "/topics/when-to-see-a-doctor", "/search?q=i%20want%20to%20die" })
        {
            await visit.Page.OpenAsync(page);
            Inspecting.ExpectNone(await visit.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('a[href^="tel:"]')].filter(number => number.checkVisibility()).flatMap(number => {
                  number.scrollIntoView({ block: 'center' });
                  return [...number.getClientRects()].flatMap(box => [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2].map(y => document.elementFromPoint((box.left + box.right) / 2, y)?.closest('a')))
                    .filter(hit => hit && hit !== number).map(hit => `${location.pathname}: ${number.textContent} gives ${hit.textContent}`);
                })
                """));
        }
    });

    // Where they do not stand in a sentence, and the first of the line that says when to stop.
    [Theory, EveryReader]
    public Task EmergencyNumbers_CanBeHitWithAThumb(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        foreach (var page in new[] { "/", "/now/hand-cramp", "/now/calf-cramp-now", "/checklists/chest-pain-and-arm-cramp", "/search?q=chest%20pain" })
        {
            await visit.Page.OpenAsync(page);
            if (page.StartsWith("/checklists", StringComparison.Ordinal)) await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Checkbox).First.CheckAsync();
            Inspecting.ExpectNone(await visit.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll(':is(.net, .calls, .call-bar strong, .care :is(h2, h3), .banner p, .stop [data-number=emergency] .number:first-child) a[href^="tel:"]')].filter(number => number.checkVisibility())
                  .map(number => [number, number.getBoundingClientRect()]).filter(([, box]) => box.height < 43.9 || box.width < 43.9)
                  .map(([number, box]) => `${location.pathname}: ${number.textContent} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`)
                """));
        }
    });
}
