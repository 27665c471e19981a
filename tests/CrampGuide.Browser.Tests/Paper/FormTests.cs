using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using CrampGuide.Content.Prose;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>Paper to fill in and to carry: what is typed is printed and goes nowhere else.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class FormTests(Browsing browsing)
{
    const double Millimetre = 96 / 25.4;

    [Theory, InlineData(PaperFormat.A5, false), InlineData(PaperFormat.A4, true), InlineData(PaperFormat.Letter, true)]
    public Task WalletCards_OnPaperThatCannotHoldThem_AreNotCutOffButLeftOut(string paper, bool onItsSide) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"wallet-{paper}-{onItsSide}", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/wallet-card");
        var pages = await PdfPages.OfAsync(visit.Page, paper, onItsSide);
        Assert.Equal(1, Times(pages, "Print them upright on A4 or Letter"));
        Assert.Equal(0, Times(pages, "Cut along the lines"));
        Assert.All(Signs(), sign => Assert.Equal(0, Times(pages, sign)));
    });

    static readonly TextProseWriter Text = new(Guide.Book.MainNumbers);

    [Theory]
    [InlineData("/sheets/appointment", "What came before them?", "walked all day")]
    [InlineData("/sheets/cramp-diary", "What helped, cramp 3", "a long stretch")]
    public Task WhatIsTyped_IsPrintedAndNeitherSentNorKept(string address, string field, string typed) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"typed-{field}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var sent = visit.Watch.Requests;
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = field }).FillAsync(typed);
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.Equal((paper, 1), (paper, pages.Count));
            Assert.True(pages.Hold(typed));
        }

        Assert.Equal(sent, visit.Watch.Requests);
        await visit.Watch.ExpectNothingLeftAsync(visit.Page);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = field })).ToHaveValueAsync("");
    });

    [Theory]
    [InlineData("/sheets/cramp-diary", "td")]
    [InlineData("/sheets/appointment", ".to-answer")]
    public Task MuchThatIsTyped_IsPrintedToItsLastWord(string address, string places) => browsing.VisitAsync(Reader.DesktopWithScripts.Options(), $"much-typed-{places}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var fields = await visit.Page.Locator($"{places} textarea").AllAsync();
        for (var at = 0; at < fields.Count; at++) await fields[at].FillAsync($"Long walk with the dog, two glasses of wine, six hours in the garden, new water tablet, end of {at}.");
        var pages = await PdfPages.OfAsync(visit.Page);
        Assert.All(Enumerable.Range(0, fields.Count), at => Assert.True(pages.Hold($"end of {at}."), $"the last words of field {at} are cut"));
    });

    [Theory]
    [InlineData("/sheets/appointment", 2)]
    [InlineData("/sheets/cramp-diary", 4)]
    public Task LargePrint_OfAPaperToFillIn_IsNumberedAndHoldsTheSameWords(string address, int sides) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"large-{sides}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var words = await visit.Page.Locator(".on-paper :is(h1, h2, h3, h4)").AllInnerTextsAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Large print" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{visit.Site}{address}?size=large");
        await visit.Page.WaitForLoadStateAsync();
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.InRange(pages.Count, 2, sides + 1);
            Assert.All(words, line => Assert.True(pages.Hold(line), line));
            Assert.Contains($"Side {pages.Count} of {pages.Count}", pages.Words[^1], StringComparison.Ordinal);
        }
    });

    [Fact]
    public Task AppointmentSheet_HoldsTheDoctorsQuestionsAndOnesOwn() => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "appointment", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/appointment");
        var pages = await PdfPages.OfAsync(visit.Page);
        var form = Guide.Book.Forms.Appointment;
        Assert.NotEmpty(form.Asked);
        Assert.All([.. form.Asked, .. form.Medicines, .. form.ToAsk], line => Assert.True(pages.Hold(Text.Write(line)), Text.Write(line)));
    });

    [Fact]
    public Task Diary_HasALineForEachOfTwoWeeks() => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "diary", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/cramp-diary");
        Assert.Equal(15, await visit.Page.GetByRole(AriaRole.Row).CountAsync());
        var pages = await PdfPages.OfAsync(visit.Page);
        Assert.All(Guide.Book.Forms.Diary.Columns, column => Assert.True(pages.Hold(Text.Write(column)), Text.Write(column)));
    });

    [Fact]
    public Task WalletCards_AreEightToAPageInTheSizeOfABankCardAndHoldEverySign() => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "wallet", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/wallet-card");
        foreach (var paper in new[] { PaperFormat.A4, PaperFormat.Letter })
        {
            var pages = await PdfPages.OfAsync(visit.Page, paper);
            Assert.Equal((paper, 2), (paper, pages.Count));
            Assert.All(Guide.Book.Forms.Wallet.Cards, card => Assert.Equal(8, Times(pages, Text.Write(card.Title))));
            // Printed on both sides, the backs lie behind the fronts.
            Assert.Equal(pages.Tops[0]["Call"], pages.Tops[1]["Go"], 0.5);
            Assert.All(Signs(), sign => Assert.Equal(8, Times(pages, sign)));
            // A card that was cut out says who gave it, and where today's text is.
            Assert.Equal(8, Times(pages, "Given to you by Hill Street Surgery"));
            Assert.Equal(8, Times(pages, visit.Site + "/sheets/wallet-card"));
        }

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var cards = await visit.Page.Locator(".wallet-card").AllAsync();
        Assert.Equal(16, cards.Count);
        foreach (var card in cards)
        {
            var box = (await card.BoundingBoxAsync())!;
            Assert.Equal((85, 54), (Math.Round(box.Width / Millimetre, 1), Math.Round(box.Height / Millimetre, 1)));
            Assert.True(await card.EvaluateAsync<bool>("card => card.scrollHeight <= card.clientHeight && card.scrollWidth <= card.clientWidth"), "something is cut off");
        }
    });

    [Theory]
    [InlineData("/sheets/wallet-card", "Your card is current")]
    [InlineData("/sheets/appointment", "Your sheet is current")]
    [InlineData("/sheets/cramp-diary", "Your diary is current")]
    public Task Code_LeadsToWhetherThePaperIsCurrent(string address, string verdict) => browsing.VisitAsync(new() { DeviceScaleFactor = 4 }, $"code-{verdict}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var read = await QrPicture.DecodeAsync(visit.Page.GetByRole(AriaRole.Img, new() { Name = "QR code" }).First);
        Assert.StartsWith(visit.Site + address + "?printed=", read, StringComparison.Ordinal);
        await visit.Page.OpenAsync(read[visit.Site.Length..]);
        await Assertions.Expect(visit.Page.GetByText(verdict)).ToBeVisibleAsync();
    });

    [Fact]
    public Task ATickOnTheAppointmentSheet_IsPrintedInBlackInABoxLikeTheOthers() => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), "ticked", async visit =>
    {
        await visit.Page.OpenAsync("/sheets/appointment");
        var box = visit.Page.GetByRole(AriaRole.Checkbox).First;
        await box.CheckAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("none rgb(0, 0, 0) rgb(0, 0, 0)", await box.EvaluateAsync<string>("box => [getComputedStyle(box).appearance, getComputedStyle(box).borderTopColor, getComputedStyle(box, '::before').backgroundColor].join(' ')"));
    });

    static IEnumerable<string> Signs() => Guide.Book.Forms.Wallet.Cards.SelectMany(card => card.Content).OfType<ItemList>()
        .SelectMany(list => list.Items).SelectMany(item => item.OfType<Paragraph>()).Select(item => Text.Write(item.Content));

    static int Times(PdfPages pages, string text) => string.Concat(pages.Letters).Split(PdfPages.Bare(text)).Length - 1;
}
