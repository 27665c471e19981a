using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using CrampGuide.Content.Prose;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>The papers to fill in and to carry, printed as part of a pack.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class PackFormTests(Browsing browsing)
{
    const string All = "/print?item=sheets/appointment&item=sheets/cramp-diary&item=sheets/wallet-card&item=sheets/hand-cramp";

    static readonly TextProseWriter Text = new(Guide.Book.MainNumbers);

    [Theory, InlineData(PaperFormat.A4), InlineData(PaperFormat.Letter)]
    public Task Papers_KeepToTheirSides(string paper) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"sides-{paper}", async visit =>
    {
        await visit.Page.OpenAsync(All);
        var pages = await PdfPages.OfAsync(visit.Page, paper);

        Assert.Equal([1, 2, 3, 5], new[] { "What the doctor asks", "Day and time", "Wallet card", "Hand or finger cramp now" }.Select(words => LastPageOf(pages, words)));
        Assert.All(Guide.Book.Forms.Wallet.Cards, card => Assert.Equal(8, Times(pages, Text.Write(card.Title))));
    });

    [Theory, InlineData(PaperFormat.A4), InlineData(PaperFormat.Letter)]
    public Task LargePrint_CutsNothing(string paper) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"large-{paper}", async visit =>
    {
        await visit.Page.OpenAsync(All + "&size=large");
        var pages = await PdfPages.OfAsync(visit.Page, paper);

        var form = Guide.Book.Forms.Appointment;
        Assert.All([.. form.Asked, .. form.Medicines, .. form.ToAsk], line => Assert.True(pages.Hold(Text.Write(line)), Text.Write(line)));
        var cramp = string.Concat(Guide.Book.Forms.Diary.Columns.Select(column => PdfPages.Bare(Text.Write(column))));
        Assert.All(Enumerable.Range(1, 14), number => Assert.True(pages.Hold($"Cramp{number}{cramp}"), $"cramp {number}"));
    });

    [Theory, InlineData(""), InlineData("&size=large")]
    public Task WhatIsTyped_IsPrintedAndNeitherSentNorKept(string size) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"typed-in-pack-{size}", async visit =>
    {
        await visit.Page.OpenAsync(All + size);
        var sent = visit.Watch.Requests;
        var answer = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What came before them?" });
        await answer.FillAsync("walked all day");
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What helped, cramp 14" }).FillAsync("a long stretch");
        var pages = await PdfPages.OfAsync(visit.Page);

        Assert.True(pages.Hold("walked all day") && pages.Hold("a long stretch"));
        Assert.Equal(sent, visit.Watch.Requests);
        await visit.Watch.ExpectNothingLeftAsync(visit.Page);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(answer).ToHaveValueAsync("");
    });

    static int LastPageOf(PdfPages pages, string words) => pages.Letters.ToList().FindLastIndex(page => page.Contains(PdfPages.Bare(words), StringComparison.Ordinal));

    static int Times(PdfPages pages, string text) => string.Concat(pages.Letters).Split(PdfPages.Bare(text)).Length - 1;
}
