using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>A reader whose system sets the colours sees all that is drawn, and cards by their borders.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class ForcedColoursTests(Browsing browsing)
{
    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public Task EverythingDrawn_StandsOutFromThePage(ColorScheme colours) => browsing.VisitAsync(
        new() { ForcedColors = ForcedColors.Active, ColorScheme = colours }, $"forced-{colours}", visit => visit.Page.ExpectNoneOnEveryKindAsync("""
            () => {
              if (!matchMedia('(forced-colors: active)').matches) return ['the colours are not forced'];
              const light = colour => { const [r, g, b] = colour.match(/[\d.]+/g).map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
              const apart = (a, b) => { const [low, high] = [light(a), light(b)].sort((x, y) => x - y); return (high + .05) / (low + .05); };
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.color = 'Canvas';
              const page = getComputedStyle(probe).color;
              probe.remove();
              const found = [];
              for (const line of document.querySelectorAll('svg:not(.qr) :is(path, circle, rect, line, use)')) {
                // What only widens the place to point at is not drawn.
                if (!line.checkVisibility() || line.closest('.plot') || line.matches('.around')) continue;
                const { stroke, fill, strokeWidth } = getComputedStyle(line);
                const seen = [stroke !== 'none' && parseFloat(strokeWidth) > 0 && stroke, fill !== 'none' && fill].filter(Boolean);
                if (seen.length > 0 && !seen.some(colour => apart(colour, page) >= 3)) found.push(`${seen} on ${page}: ${line.outerHTML.slice(0, 100)}`);
              }
              for (const card of document.querySelectorAll('.care, .callout, .now-button, .danger-button, .places a, button:not([hidden])'))
                if (card.checkVisibility() && getComputedStyle(card).borderTopStyle === 'none' && getComputedStyle(card).borderLeftStyle === 'none') found.push(`no border: ${card.outerHTML.slice(0, 100)}`);
              return found;
            }
            """));
}
