using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>No request to another place, no cookie, nothing stored, no error and no broken policy on any kind of page.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class NothingLeavesTests(Browsing browsing)
{
    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task OpenedPage_KeepsToItself(string address) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"nothing-leaves-{address}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await visit.Page.ScrollToEndAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visit.Watch.ExpectNothingLeftAsync(visit.Page);
    });
}
