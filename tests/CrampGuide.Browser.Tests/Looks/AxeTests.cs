using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>axe finds nothing against WCAG 2.2 AA, nor text below 7:1, on any kind of page: light and dark, narrow and wide.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class AxeTests(Browsing browsing)
{
    // axe is run in the page itself: the package's own way opens a second page for each run and takes six times as long.
    const string Run = """
        () => axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { 'color-contrast-enhanced': { enabled: true } },
        }).then(result => {
          if (!result.passes.some(rule => rule.id === 'color-contrast-enhanced')) throw new Error('axe looked at no text');
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
        })
        """;

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task EveryKindOfPage_IsAccessible(string address) => browsing.VisitAsync(Devices.WithoutMotion, $"axe-{address}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await ExpectNoViolationsAsync(visit.Page);
    });

    [Fact]
    public Task EveryPublicPage_IsAccessible() => browsing.VisitAsync(Devices.WithoutMotion, "axe-every-page", async visit =>
    {
        await visit.Page.SetViewportSizeAsync(360, 640);
        var found = new List<string>();
        foreach (var page in Guide.Book.Pages.Select(page => $"/{page.Facts.Address.Name}").Concat(Guide.Book.Sheets.Select(sheet => $"/now/{sheet.Facts.Slug}")).Order(StringComparer.Ordinal))
        {
            await visit.Page.OpenAsync(page);
            await visit.Page.EvaluateAsync($"{Axe}; null");
            found.AddRange((await visit.Page.EvaluateAsync<string[]>(Run)).Select(violation => $"{page}: {violation}"));
        }

        Inspecting.ExpectNone(found);
    });

    [Fact]
    public Task RunningTimer_IsAccessible() => browsing.VisitAsync(Devices.WithoutMotion, "axe-timer", async visit =>
    {
        await visit.Page.OpenAsync("/now/calf-cramp-now");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await ExpectNoViolationsAsync(visit.Page);
    });

    [Fact]
    public Task TickedChecklist_IsAccessible() => browsing.VisitAsync(Devices.WithoutMotion, "axe-ticked", async visit =>
    {
        await visit.Page.OpenAsync("/checklists/chest-pain-and-arm-cramp");
        foreach (var box in await visit.Page.GetByRole(AriaRole.Checkbox).AllAsync()) await box.CheckAsync();
        await ExpectNoViolationsAsync(visit.Page);
    });

    static async Task ExpectNoViolationsAsync(IPage page)
    {
        await page.EvaluateAsync($"{Axe}; null");
        var found = new List<string>();
        foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in new[] { 360, 1280 })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = colours });
                await page.SetViewportSizeAsync(width, 900);
                found.AddRange((await page.EvaluateAsync<string[]>(Run)).Select(violation => $"{colours}, {width} px: {violation}"));
            }
        }

        Inspecting.ExpectNone(found);
    }
}
