using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>In the midst of a long page, the way to its other parts is at hand.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class LongPageTests(Browsing browsing)
{
    [Theory, EveryReader]
    public Task Contents_AreAtHandHalfWayDown(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync("/topics/medicines");
        var contents = page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight / 2)");
        if (reader is Reader.PhoneWithScripts or Reader.PhoneWithoutScripts)
        {
            await Expect(contents).Not.ToBeInViewportAsync();
            await page.LinkInText("On this page").ClickAsync();
        }

        await Expect(contents).ToBeInViewportAsync();
        await contents.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the article said, weighed" })).ToBeInViewportAsync();
    });

    [Theory, InlineData("/evidence"), InlineData("/sources"), InlineData("/about"), InlineData("/glossary")]
    public Task EveryLongPage_HasItsContentsAtHandHalfWayDown(string address) => browsing.VisitAsync(Reader.PhoneWithoutScripts.Options(), $"contents{address.Replace('/', '-')}", async visit =>
    {
        var page = visit.Page;
        await page.OpenAsync(address);
        var contents = page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight / 2)");
        await page.LinkInText("On this page").ExpectWhollyInViewAsync();
        await page.LinkInText("On this page").ClickAsync();
        var last = contents.GetByRole(AriaRole.Link).Last;
        var name = await last.InnerTextAsync();
        await last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true })).ToBeInViewportAsync();
    });

    [Fact]
    public Task BackToTop_LeadsThere() => browsing.VisitAsync(Reader.PhoneWithoutScripts.Options(), "back-to-top", async visit =>
    {
        await visit.Page.OpenAsync("/evidence");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Back to top" }).ClickAsync();
        await visit.Page.Heading("Every claim, weighed").ExpectWhollyInViewAsync();
    });
}
