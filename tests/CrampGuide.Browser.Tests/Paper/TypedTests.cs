using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>Much is typed into a paper, or written on it by hand: there is room for it.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class TypedTests(Browsing browsing)
{
    const double Millimetre = 96 / 25.4;

    // Four digits each, so that what is printed behind a word is no part of it.
    static readonly string Story = StoryOf(60);

    [Theory]
    [InlineData("/sheets/cramp-diary", "What helped, cramp 3")]
    [InlineData("/sheets/cramp-diary", "Day and time, cramp 14")]
    [InlineData("/sheets/appointment", "What came before them?")]
    [InlineData("/sheets/appointment", "My own questions")]
    public Task EveryWordTyped_IsPrinted(string address, string field) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"story-{field}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = field }).FillAsync(Story);
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
            Assert.Equal(Story, Printed(await PdfPages.OfAsync(visit.Page, paper)));
    });

    [Theory, InlineData("/sheets/appointment?size=large"), InlineData("/sheets/appointment")]
    public Task WhatIsLongerThanASide_BreaksBetweenItsLines(string address) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"longer-{address}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What came before them?" }).FillAsync(StoryOf(1500));
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.Contains("word1000", pages.Letters[0], StringComparison.Ordinal);
            Assert.Equal(StoryOf(1500), Printed(pages));
        }
    });

    [Theory, InlineData("/sheets/cramp-diary?size=large"), InlineData("/sheets/cramp-diary"), InlineData("/sheets/appointment?size=large")]
    public Task AnAnswer_StaysWithItsQuestion(string address) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"stays-{address}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var boxes = await visit.Page.GetByRole(AriaRole.Textbox).AllAsync();
        for (var box = 0; box < boxes.Count; box++) await boxes[box].FillAsync($"begin{box} woke me at three and lasted until I stood on it end{box}.");
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.InRange(pages.Bodies[0].Length, 300, int.MaxValue);
            Assert.All(Enumerable.Range(0, boxes.Count), box => Assert.Single(pages.Bodies, page => page.Contains($"begin{box}woke", StringComparison.Ordinal) && page.Contains($"end{box}.", StringComparison.Ordinal)));
        }
    });

    [Theory, InlineData(PaperFormat.A4), InlineData(PaperFormat.Letter)]
    public Task ALargeDiary_TakesThreeSides(string paper) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"three-{paper}", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/cramp-diary?size=large");
        Assert.Equal(3, (await PdfPages.OfAsync(visit.Page, paper)).Count);
    });

    [Fact]
    public Task WhoeverLeavesWhatWasTyped_IsAskedFirst() => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), "leaves", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/appointment");
        var asked = new ConcurrentQueue<string>();
        visit.Page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.Enqueue(dialog.Type);
        };
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What came before them?" }).FillAsync("A long walk.");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Large print" }).ClickAsync();
        await Eventually.IsAsync(() => !asked.IsEmpty, "the reader is asked");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What came before them?" })).ToHaveValueAsync("A long walk.");
        Assert.Equal([DialogType.BeforeUnload], asked);

        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What came before them?" }).FillAsync("");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Large print" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(visit.Site + "/sheets/appointment?size=large");
    });

    [Fact]
    public Task WhereOneSideIsNotEnough_TheSecondSaysWhatItBelongsTo() => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), "second-side", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/appointment");
        var whole = await PdfPages.OfAsync(visit.Page);
        Assert.False(whole.Hold("Side 1 of 1"));

        foreach (var answer in await visit.Page.GetByRole(AriaRole.List).First.GetByRole(AriaRole.Textbox).AllAsync()) await answer.FillAsync(Story);
        var pages = await PdfPages.OfAsync(visit.Page);
        Assert.Contains(PdfPages.Bare("For your appointment"), pages.Letters[1], StringComparison.Ordinal);
        Assert.Contains(PdfPages.Bare($"Side 2 of {pages.Count}"), pages.Letters[1], StringComparison.Ordinal);
    });

    [Theory, InlineData("/sheets/appointment"), InlineData("/sheets/cramp-diary")]
    public Task AWordWithoutEnd_WrapsInItsBox(string address) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"endless-{address}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Name" }).FillAsync(new string('x', 200));
        Assert.True((await PdfPages.OfAsync(visit.Page)).Hold(new string('x', 200)));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var code = await visit.Page.GetByRole(AriaRole.Img, new() { Name = "QR code" }).BoundingBoxAsync();
        Assert.True(code!.X + code.Width <= 1280, "the code stands on the paper");
    });

    [Fact]
    public Task EachQuestion_HasTwoLinesFarEnoughApartForAPen() => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "lines", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/appointment");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var answers = await visit.Page.GetByRole(AriaRole.List).First.GetByRole(AriaRole.Textbox).AllAsync();
        var heights = new List<double>();
        foreach (var answer in answers) heights.Add(Math.Round((await answer.BoundingBoxAsync())!.Height / Millimetre, 1));
        Assert.Equal(Guide.Book.Forms.Appointment.Asked.Length, heights.Count);
        Assert.Single(heights.Distinct());
        Assert.InRange(heights[0], 14, 18);
    });

    static string StoryOf(int words) => string.Join(' ', Enumerable.Range(1000, words).Select(number => $"word{number}"));

    static string Printed(PdfPages pages) => string.Join(' ', pages.Letters.SelectMany(page => Regex.Matches(page, @"word\d{4}")).Select(match => match.Value));
}
