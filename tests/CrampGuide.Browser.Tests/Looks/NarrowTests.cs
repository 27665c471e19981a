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
                while (getComputedStyle(block).display === 'inline') block = block.parentElement;
                return block.textContent.trim() !== part.textContent.trim();
              };
              return [...document.querySelectorAll('a[href]:not(svg a), button, select, summary, input')]
                .filter(part => !part.matches('a:not(nav a)') || !inSentence(part)).map(part => part.closest('label') ?? part)
                .filter(part => part.checkVisibility()).map(part => [part, part.getBoundingClientRect()])
                .filter(([, box]) => box.height < 43.9 || box.width < 43.9)
                .map(([part, box]) => `${Math.round(box.width)} × ${box.height.toFixed(1)} px: ${part.outerHTML.slice(0, 120)}`);
            }
            """));
}
