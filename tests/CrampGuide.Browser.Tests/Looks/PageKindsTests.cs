using System.Xml.Linq;
using CrampGuide.Browser.Tests.Fixtures;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>A new kind of page must be looked at, too: whoever adds one adds its address to <see cref="PageKinds"/>.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class PageKindsTests(Browsing browsing)
{
    [Fact]
    public Task EveryKindInTheSitemap_IsLookedAt() => browsing.VisitAsync(Devices.WithoutMotion, "kinds", async visit =>
    {
        var answer = await visit.Page.APIRequest.GetAsync("/sitemap.xml");
        var listed = XDocument.Parse(await answer.TextAsync()).Descendants().Where(node => node.Name.LocalName == "loc").Select(node => Kind(new Uri(node.Value).AbsolutePath));
        Assert.Empty(listed.Distinct().Except(PageKinds.Addresses.Select(Kind)));
    });

    // "/topics/night-cramps" and "/topics/first-aid" are of one kind, "/topics" is of another.
    static string Kind(string address) => address.LastIndexOf('/') is > 0 and var slash ? address[..(slash + 1)] : address;
}
