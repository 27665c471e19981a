using AngleSharp.Html.Dom;
using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>The list from which a reader picks the pages of a pack, and puts them in order.</summary>
[Collection(OfSharedSite.Name)]
public sealed class PackPickerTests(SharedSite site)
{
    const string Three = "/print?item=topics/causes&item=sheets/calf-cramp-now&item=checklists/pregnancy";

    static GuideBook Guide => Repository.Edition.Guide;

    static IEnumerable<string> Forms => Guide.Forms.All.Select(form => $"sheets/{form.Slug}");

    public static TheoryData<string> ReadyMade => [.. Guide.Site.Packs.Select(pack => pack.Id)];

    [Fact]
    public async Task The_list_to_pick_from_keeps_the_country()
    {
        Assert.Equal("JP", (await site.PageAsync("/print?country=JP")).QuerySelector("form.picker input[name=country]")!.GetAttribute("value"));
        Assert.Null((await site.PageAsync("/print?country=zz")).QuerySelector("form.picker input[name=country]"));
    }

    [Theory]
    [MemberData(nameof(ReadyMade))]
    public async Task A_ready_made_pack_is_offered_first_and_keeps_its_name_in_any_order(string id)
    {
        var pack = Guide.Site.Packs.Single(pack => pack.Id == id);
        var offered = (await site.PageAsync("/print")).QuerySelector("ul.cards")!.Link(pack.Title).To();

        Assert.Equal("/print?" + string.Join('&', pack.Items.Select(item => $"item={item.Name}")), offered);
        Assert.Equal(pack.Title, (await site.PageAsync(offered)).QuerySelector("h1")!.Words());
        Assert.Equal(pack.Title, (await site.PageAsync("/print?size=large&" + string.Join('&', pack.Items.Reverse().Select(item => $"item={item.Name}")))).QuerySelector("h1")!.Words());
        Assert.Equal("Your pack", (await site.PageAsync($"{offered}&item=topics/prevention")).QuerySelector("h1")!.Words());
    }

    [Fact]
    public async Task Changing_leads_to_the_list_with_what_is_in_the_pack_first_in_its_order()
    {
        var page = await site.PageAsync((await site.PageAsync(Three + "&size=large")).Link("Change pages, order or size").To());

        Assert.Equal(["topics/causes", "sheets/calf-cramp-now", "checklists/pregnancy"], Ticked(page));
        Assert.Equal(["topics/causes", "sheets/calf-cramp-now", "checklists/pregnancy"], page.QuerySelectorAll("input[name=item]").Take(3).Select(box => box.GetAttribute("value")));
        Assert.Equal("large", page.QuerySelector("input[name=size][checked]")!.GetAttribute("value"));
        Assert.Equal(
            ["Move Everyday causes of cramps Down", "Move Calf cramp now Up", "Move Calf cramp now Down", "Move Cramps in pregnancy and after birth Up"],
            page.QuerySelectorAll(".pick button").Select(button => button.Words()));
        Assert.Equal("Make the pack", page.QuerySelector("form.picker button")!.Words());
        Assert.Empty(page.QuerySelectorAll("article[id], [role=note]"));
    }

    [Theory]
    [InlineData("up=sheets/calf-cramp-now", new[] { "sheets/calf-cramp-now", "topics/causes", "checklists/pregnancy", "topics/prevention" })]
    [InlineData("down=checklists/pregnancy", new[] { "topics/causes", "sheets/calf-cramp-now", "topics/prevention", "checklists/pregnancy" })]
    [InlineData("up=topics/causes", new[] { "topics/causes", "sheets/calf-cramp-now", "checklists/pregnancy", "topics/prevention" })]
    [InlineData("down=topics/prevention", new[] { "topics/causes", "sheets/calf-cramp-now", "checklists/pregnancy", "topics/prevention" })]
    [InlineData("up=%3Cscript%3E", new[] { "topics/causes", "sheets/calf-cramp-now", "checklists/pregnancy", "topics/prevention" })]
    public async Task A_move_keeps_what_was_ticked_since_and_the_size(string move, string[] order)
    {
        // As the form sends it: what was in the pack, then what was ticked just now.
        var page = await site.PageAsync($"{Three}&item=topics/prevention&size=large&{move}");

        Assert.Equal(order, Ticked(page));
        Assert.Equal("large", page.QuerySelector("input[name=size][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_list_holds_every_page_once_and_needs_no_script()
    {
        var page = await site.PageAsync("/print");

        Assert.Equal([.. Names(Guide.Sheets), .. Forms, .. Names(Guide.Checklists), .. Names(Guide.Topics)], page.QuerySelectorAll("input[name=item]").Select(box => box.GetAttribute("value")));
        Assert.Empty(Ticked(page));
        Assert.Equal("/print", page.QuerySelector("form.picker[method=get]")!.GetAttribute("action"));
        Assert.Empty(page.QuerySelectorAll("main script, [role=note]"));
        // The order can be changed before anything is made, and so before anything is counted.
        Assert.Equal(["Make the pack", "Change the order first"], page.QuerySelectorAll("form.picker button").Select(button => button.Words()));
        Assert.Equal("pick", page.QuerySelectorAll("form.picker button")[1].GetAttribute("name"));
    }

    [Theory]
    [InlineData("&item=topics/no-such", "1 page is not in this guide and was left out.")]
    [InlineData("&item=topics/no-such&item=%3Cscript%3E", "2 pages are not in this guide and were left out.")]
    [InlineData("&item=topics/causes", "1 page was asked for more than once. Each page is in the pack once.")]
    [InlineData("&item=", "1 page is not in this guide and was left out.")]
    [InlineData("&item=pictures/calf&item=Topics/causes", "2 pages are not in this guide and were left out.")]
    public async Task What_cannot_be_printed_is_left_out_and_told(string more, string told)
    {
        var page = await site.PageAsync(Three + more);

        Assert.Equal(told, page.QuerySelector("[role=note]")!.Words());
        Assert.Equal(3, page.QuerySelectorAll("article[id]").Length);
        Assert.Equal(SharedSite.PublicAddress + Three, page.QuerySelector(".cover .address")!.Words());
    }

    [Theory]
    [InlineData("/print?item=topics/no-such", "1 page is not in this guide and was left out.There is nothing to print yet. Tick at least one page.")]
    [InlineData("/print?size=normal", "There is nothing to print yet. Tick at least one page.")]
    public async Task Where_nothing_is_left_to_print_there_is_the_list_and_a_sentence(string address, string told)
    {
        var page = await site.PageAsync(address);

        Assert.Equal(told, string.Concat(page.QuerySelectorAll("[role=note] p").Select(sentence => sentence.Words())));
        Assert.NotNull(page.QuerySelector("form.picker"));
    }

    [Theory]
    [InlineData("/print?country=GB")]
    [InlineData("/print?utm_source=x")]
    public async Task Whoever_has_picked_nothing_yet_is_not_told_that_nothing_was_picked(string address) =>
        Assert.Null((await site.PageAsync(address)).QuerySelector("[role=note]"));

    [Fact]
    public async Task An_address_with_more_names_than_the_guide_has_pages_is_cut_and_told()
    {
        using var unlimited = new RunningSite();
        using var client = unlimited.CreateClient();
        var page = await client.PageAsync("/print?item=topics/causes" + string.Concat(Enumerable.Range(0, 5000).Select(n => $"&item=x{n}")) + "&item=topics/prevention");

        Assert.EndsWith("The address names more pages than this guide has. The last ones were left out.", page.QuerySelector("[role=note]")!.Words(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("article[id]"));
    }

    static IEnumerable<string> Names(IEnumerable<Page> pages) => pages.Select(page => page.Facts.Address.Name);

    static IEnumerable<string?> Ticked(IHtmlDocument page) => page.QuerySelectorAll("input[name=item][checked]").Select(box => box.GetAttribute("value"));
}
