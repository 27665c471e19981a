using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Verbs;

/// <summary>What a reader sees without doing anything, once the page has come to rest.</summary>
static class Sight
{
    /// <summary>The whole of it is on the screen as it stands, and nothing lies over it.</summary>
    public static Task ExpectWhollyInViewAsync(this ILocator thing) => Eventually.NoneAsync(() => thing.EvaluateAsync<string?>("""
        element => {
          const box = element.getBoundingClientRect();
          const place = `Not wholly in view: ${element.innerText.trim().slice(0, 40)}… from ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight} px`;
          if (box.height === 0 || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) return place;
          const covered = [box.top + 2, box.bottom - 2].some(y => !element.contains(document.elementFromPoint(box.left + box.width / 2, y)));
          return covered ? place + ', covered' : null;
        }
        """));
}
