using AngleSharp.Dom;
using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>The papers to fill in and to carry, in a pack.</summary>
[Collection(OfSharedSite.Name)]
public sealed class PackFormTests(SharedSite site)
{
    const string All = "/print?item=sheets/cramp-diary&item=topics/causes&item=sheets/wallet-card&item=sheets/appointment";

    static readonly PaperForms Forms = Repository.Edition.Guide.Forms;

    [Fact]
    public async Task They_stand_in_the_order_of_the_address_and_the_cover_says_what_they_are()
    {
        var page = await site.PageAsync(All);

        Assert.Equal(["sheets.cramp-diary", "topics.causes", "sheets.wallet-card", "sheets.appointment"], page.QuerySelectorAll("article[id]").Select(item => item.Id));
        Assert.Equal(
            [$"{Forms.Diary.Title} To fill in", "Everyday causes of cramps Topic", $"{Forms.Wallet.Title} To cut out", $"{Forms.Appointment.Title} To fill in"],
            page.QuerySelectorAll(".pack-contents li").Select(item => item.Words()));
    }

    [Theory]
    [InlineData("appointment")]
    [InlineData("cramp-diary")]
    [InlineData("wallet-card")]
    public async Task One_is_the_same_as_on_its_own_page_with_headings_one_level_down(string slug)
    {
        var alone = (await site.PageAsync($"/sheets/{slug}")).QuerySelector("article")!;
        var item = (await site.PageAsync(All)).GetElementById($"sheets.{slug}")!;

        Assert.Equal(alone.Words(), item.Words());
        Assert.Equal(Fields(alone), Fields(item));
        Assert.Equal(Headings(alone).Select(heading => (heading.Level + 1, heading.Words)), Headings(item));
    }

    [Fact]
    public async Task What_is_typed_has_no_way_out_of_the_page()
    {
        var page = await site.PageAsync(All);
        var fields = page.QuerySelectorAll("article[id] :is(textarea, input)");

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.True(field.GetAttribute("autocomplete") == "off" && !field.HasAttribute("name") && field.Closest("form") is null, field.OuterHtml));
        Assert.Contains("What you type stays on this page until you leave it. It is not sent or kept.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("What you type", (await site.PageAsync("/print?item=sheets/wallet-card")).MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_that_a_wallet_card_stays_small_in_large_print() =>
        Assert.Equal("Wallet card, in small print at any size", (await site.PageAsync("/print")).QuerySelector("input[value='sheets/wallet-card']")!.ParentElement!.Words());

    static IEnumerable<string?> Fields(IElement part) => part.QuerySelectorAll("textarea, input").Select(field => field.GetAttribute("aria-label") ?? field.Closest("label")?.Words());

    static IEnumerable<(int Level, string Words)> Headings(IElement part) => part.QuerySelectorAll("h1, h2, h3").Select(heading => (heading.LocalName[1] - '0', heading.Words()));
}
