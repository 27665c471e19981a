using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using CrampGuide.Content.Guide;
using static Microsoft.Playwright.Assertions;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>A reader in pain, at night, with one hand.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class CrampNowTests(Browsing browsing)
{
    static readonly Sheet Calf = Guide.Book.Find<Sheet>(PageKind.Sheet, "calf-cramp-now")!;

    [Theory, EveryReader]
    public Task LockedCalf_FromHomeToTheWholeSheet(Reader reader) => browsing.VisitAsync(reader, async visit =>
    {
        var page = visit.Page;
        await page.OpenHomeAsync();
        await page.LinkInText("Stop a cramp now").ExpectWhollyInViewAsync();

        await page.StopACrampNowAsync();
        await page.ChooseMuscleAsync(Calf.Muscle);
        await Expect(page.FirstSteps()).ToHaveCountAsync(3);
        await Expect(page.FirstSteps().First).ToContainTextAsync("Straighten your knee");
        await page.StopLine(Calf).ExpectWhollyInViewAsync();

        await page.OpenWholeSheetAsync(Calf.Facts.Title);
        await Expect(page.Text()).ToContainTextAsync("Stop and get help");
        await visit.Watch.ExpectNothingLeftAsync(page);
    });

    [Theory, InlineData(true), InlineData(false)]
    public Task SmallPhone_ShowsThreeStepsAndWhenToStop_WithoutScrolling(bool scripts) => browsing.VisitAsync(Devices.SmallPhone(scripts), $"small-phone-{scripts}", async visit =>
    {
        var page = visit.Page;
        foreach (var sheet in Guide.Book.Sheets)
        {
            await page.OpenAsync($"/now/{sheet.Facts.Slug}");
            await Expect(page.FirstSteps()).ToHaveCountAsync(3);
            foreach (var step in await page.FirstSteps().AllAsync()) await step.ExpectWhollyInViewAsync();
            await page.StopLine(sheet).ExpectWhollyInViewAsync();
        }
    });
}
