using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>Who asked for less motion gets none.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class MotionTests(Browsing browsing)
{
    [Fact]
    public Task ReducedMotion_NothingMoves() => browsing.VisitAsync(Devices.WithoutMotion, "motion", visit =>
        visit.Page.ExpectNoneOnEveryKindAsync("""
            () => [...document.querySelectorAll('*')].map(part => [part, getComputedStyle(part)])
              .filter(([, style]) => [style.animationDuration, style.transitionDuration].some(times => times.split(',').some(time => parseFloat(time) > .01)) || style.scrollBehavior === 'smooth')
              .slice(0, 5).map(([part]) => part.outerHTML.slice(0, 120))
            """));
}
