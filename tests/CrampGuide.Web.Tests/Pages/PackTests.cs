using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Addresses;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>A pack: pages of the guide as one document, in the order of its address.</summary>
[Collection(OfSharedSite.Name)]
public sealed class PackTests(SharedSite site)
{
    const string Three = "/print?item=topics/causes&item=sheets/calf-cramp-now&item=checklists/pregnancy";

    static GuideBook Guide => Repository.Edition.Guide;

    static string Everything => "/print?" + string.Join('&', Guide.Pages.Select(page => page.Facts.Address.Name).Concat(Forms).Order(StringComparer.Ordinal).Select(name => $"item={name}"));

    static IEnumerable<string> Forms => Guide.Forms.All.Select(form => $"sheets/{form.Slug}");

    [Fact]
    public async Task A_pack_for_a_country_leads_back_to_its_numbers()
    {
        var page = await site.PageAsync(Three + "&country=GB");

        Assert.Equal(SharedSite.PublicAddress + Three + "&country=GB", page.QuerySelector(".cover .address")!.Words());
    }

    [Theory]
    [InlineData("/sheets/calf-cramp-now", "Put it in a pack with other pages")]
    [InlineData("/sheets/appointment", "Put it in a pack with other pages")]
    [InlineData("/checklists/pregnancy", "Print this")]
    [InlineData("/topics/causes", "Print this")]
    [InlineData("/print?item=topics/causes", "Change pages, order or size")]
    public async Task The_country_of_a_page_goes_along_into_its_pack(string address, string link)
    {
        var page = await site.PageAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}country=JP");
        Assert.EndsWith("&country=JP", Assert.Single(page.QuerySelectorAll("a"), one => one.Words() == link).To(), StringComparison.Ordinal);
        Assert.DoesNotContain("country", Assert.Single((await site.PageAsync(address)).QuerySelectorAll("a"), one => one.Words() == link).To(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_asked_for_more_than_once_counts_as_one() =>
        Assert.StartsWith("1 page was asked for more than once.", (await site.PageAsync("/print?item=topics/causes&item=topics/causes&item=topics/causes")).QuerySelector("[role=note]")!.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task The_pages_stand_in_the_order_of_the_address_under_a_cover_that_leads_to_each()
    {
        var page = await site.PageAsync(Three);

        Assert.Equal(["topics.causes", "sheets.calf-cramp-now", "checklists.pregnancy"], page.QuerySelectorAll("article[id]").Select(item => item.Id));
        Assert.Equal(["#topics.causes", "#sheets.calf-cramp-now", "#checklists.pregnancy"], page.QuerySelectorAll(".pack-contents a").Select(link => link.To()));
        Assert.Equal("Your pack", page.QuerySelector("h1")!.Words());
        Assert.Equal("22 November 2026", page.QuerySelector(".cover time")!.Words());
        Assert.Equal("CrampGuide: Your pack, 22 Nov 2026", page.DocumentElement.GetAttribute("data-foot"));
        Assert.Equal(SharedSite.PublicAddress + Three, page.QuerySelector(".cover .address")!.Words());
        Assert.Contains("None of them has been reviewed by a clinician yet.", page.QuerySelector(".cover")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".cover a[href='tel:112']"));
        Assert.NotNull(page.QuerySelector(".cover svg.qr"));
        // A line that stands on every cover needs no page of addresses behind it.
        Assert.Equal($"Numbers of other countries: {SharedSite.PublicAddress}/about#numbers", page.QuerySelector(".cover .care p:has(a[href='/about#numbers'])")!.Words());
        Assert.Null((await site.PageAsync("/print?item=sheets/calf-cramp-now")).QuerySelector(".addresses"));
    }

    [Fact]
    public async Task All_of_the_guide_makes_one_sound_document()
    {
        var page = await site.PageAsync(Everything);

        Assert.Empty(PageShape.Faults(page));
        Assert.Equal(Guide.Pages.Count() + Guide.Forms.All.Length, page.QuerySelectorAll("article[id]").Length);
        Assert.All(page.QuerySelectorAll("article[id] [aria-labelledby]").GroupBy(part => part.GetAttribute("aria-labelledby")), same => Assert.Single(same));
        Assert.NotNull(page.QuerySelector(".cover .code.fine svg.qr"));
    }

    [Fact]
    public async Task Every_link_in_a_page_stays_in_the_pack_or_has_the_number_of_its_address()
    {
        foreach (var address in new[] { Three, Everything })
        {
            var page = await site.PageAsync(address);
            var listed = page.QuerySelectorAll(".addresses li").Select(line => line.Words()).ToList();
            Assert.Distinct(listed);
            Assert.All(listed, line => Assert.StartsWith("http", line, StringComparison.Ordinal));
            foreach (var link in page.QuerySelectorAll("article[id] a[href], .pack-contents a[href]"))
            {
                if (link.To().StartsWith("tel:", StringComparison.Ordinal)) continue;
                if (link.To().StartsWith('#')) Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(link.To()[1..])));
                else Assert.Equal(Absolute(link.To()), listed[int.Parse(link.NextElementSibling!.Words()) - 1]);
            }
        }
    }

    [Fact]
    public async Task A_link_to_a_page_of_the_pack_leads_to_it_inside_and_to_its_very_heading()
    {
        var target = Guide.Topics.SelectMany(topic => Guide.Pages.Select(page => (Topic: topic, page.Facts.Address))).First(pair => pair.Topic.Facts.Slug == "causes").Topic;
        var alone = await site.PageAsync($"/print?item={target.Facts.Address.Name}");
        var outside = alone.QuerySelectorAll("article[id] a[href^='/topics/'], article[id] a[href^='/checklists/'], article[id] a[href^='/sheets/']").Select(link => link.To()).Distinct().ToList();
        var all = await site.PageAsync(Everything);
        var inside = all.GetElementById("topics.causes")!.QuerySelectorAll("a[href]").Select(link => link.To()).ToHashSet();

        Assert.NotEmpty(outside);
        Assert.All(outside, link => Assert.Contains("#" + link[1..].Replace('/', '.').Replace('#', '.'), inside));
        Assert.DoesNotContain(all.QuerySelectorAll("article[id] a[href]"), link => link.To().StartsWith("/topics/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ready_made_packs_end_with_their_topics()
    {
        foreach (var pack in Guide.Site.Packs)
        {
            var page = await site.PageAsync("/print?" + string.Join('&', pack.Items.Select(item => $"item={item.Name}")));
            var topics = page.QuerySelectorAll(".pack-contents .kind").Select(kind => kind.Words() == "Topic").ToList();
            Assert.Equal(topics.Order(), topics);
        }
    }

    [Fact]
    public async Task An_address_is_written_in_pieces_that_end_with_its_own_signs()
    {
        var addresses = (await site.PageAsync("/print?item=topics/thigh-pain")).QuerySelectorAll(".addresses li, .cover .address").ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address =>
        {
            var pieces = address.QuerySelectorAll("span > span").Where(piece => piece.ChildElementCount == 0).Select(piece => piece.TextContent).ToList();
            Assert.Equal(address.Words(), string.Concat(pieces));
            Assert.All(pieces.SkipLast(1), piece => Assert.Contains(piece[^1], "/?&="));
        });
    }

    [Fact]
    public async Task A_checklist_has_every_sign_with_an_empty_box_for_a_pen()
    {
        var list = Guide.Find<Checklist>(PageKind.Checklist, "pregnancy")!;
        var item = (await site.PageAsync(Three)).GetElementById("checklists.pregnancy")!;

        Assert.Equal(list.Cards.Sum(card => card.Signs.Length), item.QuerySelectorAll("li.for-pen > .box").Length);
        Assert.Empty(item.QuerySelectorAll("input"));
        Assert.Contains("Nothing ticked does not mean that you are safe.", item.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_has_its_verdicts_as_words_and_its_sources_by_number()
    {
        var topic = Guide.Find<Topic>(PageKind.Topic, "causes")!;
        var item = (await site.PageAsync(Three)).GetElementById("topics.causes")!;

        Assert.Equal(topic.Facts.Sources.Select(source => $"topics.causes.source-{source.Id}"), item.QuerySelectorAll("ol.sources > li").Select(source => source.Id));
        Assert.Contains(item.QuerySelectorAll(".verdict"), verdict => verdict.Words() == "✓ Supported:");
        Assert.Contains("Not yet reviewed by a clinician.", item.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_of_a_large_pack_leads_back_to_large_print()
    {
        var large = await site.PageAsync("/print?item=sheets/calf-cramp-now&size=large");

        Assert.EndsWith("&size=large", large.GetElementById("sheets.calf-cramp-now")!.QuerySelector(".address")!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("size=", (await site.PageAsync("/print?item=sheets/calf-cramp-now")).GetElementById("sheets.calf-cramp-now")!.QuerySelector(".address")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Size_large_marks_the_document_and_any_other_size_is_normal()
    {
        Assert.Equal("pack large", (await site.PageAsync(Three + "&size=large")).Body!.ClassName);
        Assert.Equal("pack", (await site.PageAsync(Three + "&size=%3Cscript%3E")).Body!.ClassName);
    }

    [Theory]
    [InlineData("/print")]
    [InlineData(Three)]
    public async Task Search_engines_neither_list_packs_nor_follow_their_links(string address) =>
        Assert.Equal("noindex, nofollow", (await site.PageAsync(address)).QuerySelector("meta[name=robots]")!.GetAttribute("content"));

    [Theory]
    [InlineData("/sheets", "Make a pack", "/print")]
    [InlineData("/", "Packs to print", "/print")]
    [InlineData("/sheets/calf-cramp-now", "Put it in a pack", "/print?item=sheets/calf-cramp-now")]
    [InlineData("/sheets/appointment", "Put it in a pack", "/print?item=sheets/appointment")]
    [InlineData("/sheets/cramp-diary", "Put it in a pack", "/print?item=sheets/cramp-diary")]
    [InlineData("/sheets/wallet-card", "Put it in a pack", "/print?item=sheets/wallet-card")]
    [InlineData("/checklists/pregnancy", "Print this", "/print?item=checklists/pregnancy")]
    [InlineData("/topics/causes", "Print this", "/print?item=topics/causes")]
    public async Task Pages_lead_to_packs(string from, string words, string to) => Assert.Equal(to, (await site.PageAsync(from)).Link(words).To());

    [Fact]
    public async Task An_old_name_of_a_page_still_brings_it_and_not_twice()
    {
        using var content = new ContentCopy();
        content.Change("sheets/calf-cramp-now.md", "checked:", "former: [calf-first-aid]\nchecked:");
        using var own = new RunningSite().With("Content:Path", content.Location);
        using var client = own.CreateClient();
        var page = await client.PageAsync("/print?item=sheets/calf-first-aid&item=sheets/calf-cramp-now");

        Assert.Equal("sheets.calf-cramp-now", Assert.Single(page.QuerySelectorAll("article[id]")).Id);
        Assert.EndsWith("/print?item=sheets/calf-cramp-now", page.QuerySelector(".cover .address")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clinic_that_hands_it_out_stands_on_the_cover()
    {
        using var own = new RunningSite().With("Site:IssuedBy", "Elm Street Surgery, 01632 960 123");
        using var client = own.CreateClient();

        Assert.Equal("Given to you by Elm Street Surgery, 01632 960 123", (await client.PageAsync(Three)).QuerySelector(".cover .issued")!.Words());
    }

    // The register is listed once, whichever claim a link leads to.
    static string Absolute(string href) => href.StartsWith('/') ? SharedSite.PublicAddress + (href.StartsWith("/evidence#", StringComparison.Ordinal) ? "/evidence" : href) : href;
}
