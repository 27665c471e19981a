using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>A nurse prints a sheet to hand over: everything on it, nothing cut, and a code that leads to today's text.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class SheetTests(Browsing browsing)
{
    public static TheoryData<string> Slugs => [.. Guide.Book.Sheets.Select(sheet => sheet.Facts.Slug)];

    [Theory, MemberData(nameof(Slugs))]
    public Task Sheet_FitsOneSideAndCutsNothing(string slug) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"sheet-{slug}", async visit =>
    {
        await visit.Page.OpenAsync($"/sheets/{slug}");
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.Equal((paper, 1), (paper, pages.Count));
            ExpectAllOf(Sheet(slug), pages);
            ExpectNothingForScreens(pages);
        }
    });

    [Theory, MemberData(nameof(Slugs))]
    public Task LargeSheet_FitsTwoSidesOf18PointsAndCutsNothing(string slug) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"large-sheet-{slug}", async visit =>
    {
        await visit.Page.OpenAsync($"/sheets/{slug}?size=large");
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.Equal((paper, 2), (paper, pages.Count));
            ExpectAllOf(Sheet(slug), pages);
            ExpectNothingForScreens(pages);
            // One side says what to do, the other when to get help.
            Assert.StartsWith($"{Sheet(slug).Facts.Title}: Stop and get help", pages.Words[1], StringComparison.Ordinal);
            Assert.Contains("Side1of2", pages.Letters[0], StringComparison.Ordinal);
            Assert.Contains("Side2of2", pages.Letters[1], StringComparison.Ordinal);
        }
    });

    [Theory, MemberData(nameof(Slugs))]
    public Task SheetsLetters_AreLargeEnoughToReadFromACopy(string slug) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"letters-{slug}", async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var (address, steps, help, all) in new[] { ($"/sheets/{slug}", 14.0, 12.0, 9.0), ($"/sheets/{slug}?size=large", 18.0, 18.0, 18.0) })
        {
            await visit.Page.OpenAsync(address);
            Assert.True(await SmallestAsync(visit.Page, ".sheet-steps li") >= steps, "steps");
            Assert.True(await SmallestAsync(visit.Page, ".help li, .help h2, .help h3") >= help, "when to get help");
            Assert.True(await SmallestAsync(visit.Page, ".on-paper *") >= all, "everything");
        }
    });

    public static TheoryData<string> Drawn => [.. Guide.Book.Sheets.Where(sheet => sheet.Steps.Any(step => step.Picture is not null)).Select(sheet => sheet.Facts.Slug)];

    [Theory, MemberData(nameof(Drawn))]
    public Task Drawing_StandsBesideItsStepOnPaperAndCanBeFollowedByEar(string slug) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"drawing-{slug}", async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var size in new[] { "", "?size=large" })
        {
            await visit.Page.OpenAsync($"/sheets/{slug}{size}");
            foreach (var step in Sheet(slug).Steps.Where(step => step.Picture is not null))
            {
                var drawing = visit.Page.GetByRole(AriaRole.Img, new() { Name = step.Picture!.Words });
                var text = visit.Page.GetByText(new TextProseWriter(Guide.Book.MainNumbers).Write(step.Text));
                var (drawn, written) = (await drawing.BoundingBoxAsync(), await text.BoundingBoxAsync());
                Assert.True(drawn!.Width > 100 && drawn.Height > 50, "large enough to see");
                Assert.True(written!.X + written.Width <= drawn.X + 1, "nothing lies over it");
                var below = await visit.Page.Locator(".sides").BoundingBoxAsync();
                Assert.True(drawn.Y + drawn.Height <= below!.Y + 1, "it ends above what follows");
            }
        }
    });

    [Theory, MemberData(nameof(Slugs))]
    public Task Code_LeadsACameraToTodaysText(string slug) => browsing.VisitAsync(new() { DeviceScaleFactor = 4 }, $"code-{slug}", async visit =>
    {
        // Whoever needs large print needs it again.
        foreach (var size in new[] { "", "&size=large" }) await ExpectCodeAsync(visit, slug, size);
    });

    static async Task ExpectCodeAsync(Visit visit, string slug, string size)
    {
        await visit.Page.OpenAsync($"/sheets/{slug}?{size}");
        var printed = await visit.Page.Locator(".address").InnerTextAsync();

        var read = await QrPicture.DecodeAsync(visit.Page.GetByRole(AriaRole.Img, new() { Name = "QR code" }));

        Assert.Equal(printed, read);
        Assert.StartsWith($"{visit.Site}/sheets/{slug}?printed=", read, StringComparison.Ordinal);
        await visit.Page.OpenAsync(read[visit.Site.Length..]);
        Assert.EndsWith(size, read, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByText("Your sheet is current")).ToBeVisibleAsync();
    }

    [Fact]
    public Task Button_PrintsWhereScriptsRun_AndASentenceSaysHowWhereTheyDoNot() => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), "print-button", async visit =>
    {
        await visit.Page.AddInitScriptAsync("window.print = () => document.title = 'printed'");
        await visit.Page.OpenAsync("/sheets/calf-cramp-now");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();
        Assert.Equal("printed", await visit.Page.TitleAsync());

        await browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "print-sentence", async without =>
        {
            await without.Page.OpenAsync("/sheets/calf-cramp-now");
            await Assertions.Expect(without.Page.GetByText("Open your browser's menu and choose Print.")).ToBeVisibleAsync();
            await Assertions.Expect(without.Page.GetByRole(AriaRole.Button, new() { Name = "Print" })).ToHaveCountAsync(0);
        });
    });

    static Sheet Sheet(string slug) => Guide.Book.Find<Sheet>(PageKind.Sheet, slug)!;

    static void ExpectAllOf(Sheet sheet, PdfPages pages)
    {
        var text = new TextProseWriter(Guide.Book.MainNumbers);
        Assert.All(sheet.Steps, step => Assert.True(pages.Hold(text.Write(step.Text)), text.Write(step.Text)));
        Assert.All(sheet.Do.Concat(sheet.Dont), line => Assert.True(pages.Hold(text.Write(line.Text)), text.Write(line.Text)));
        Assert.All(sheet.Help, line => Assert.True(pages.Hold(text.Write(line.Sign)) && pages.Hold(text.Write(line.Action)), text.Write(line.Sign)));
        Assert.True(pages.Hold($"Checked {sheet.Facts.Freshness.Checked:d MMMM yyyy}."), "the day it was checked");
        Assert.True(pages.Hold("Not yet reviewed by a clinician."), "who has reviewed it");
    }

    static void ExpectNothingForScreens(PdfPages pages) => Assert.All(
        new[] { "Skip to the text", "Is it dangerous?", "Print it", "plain text", "In danger?", "Sources", "About this guide" },
        words => Assert.False(pages.Hold(words), words));

    static Task<double> SmallestAsync(IPage page, string selector) => page.EvaluateAsync<double>("""
        selector => Math.min(...[...document.querySelectorAll(selector)]
          .filter(part => part.checkVisibility() && [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
          .map(part => parseFloat(getComputedStyle(part).fontSize) * .75 + 1e-6))
        """, selector);
}
