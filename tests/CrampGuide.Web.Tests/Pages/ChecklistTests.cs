using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

[Collection(OfSharedSite.Name)]
public sealed class ChecklistTests(SharedSite site)
{
    static readonly TextProseWriter Text = new(Repository.Edition.Guide.MainNumbers);

    public static TheoryData<string> Slugs => [.. Repository.Edition.Guide.Checklists.Select(list => list.Facts.Slug)];

    static Checklist Checklist(string slug) => Repository.Edition.Guide.Find<Checklist>(PageKind.Checklist, slug)!;

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_checklist_shows_every_sign_with_its_action(string slug)
    {
        var page = await site.PageAsync($"/checklists/{slug}");
        var signs = Checklist(slug).Cards.SelectMany(card => card.Signs).ToList();

        Assert.Equal(signs.Count, page.QuerySelectorAll("article input[type=checkbox]").Length);
        Assert.All(signs, sign =>
        {
            var line = page.GetElementById(sign.Id)!;
            Assert.Equal(Text.Write(sign.Sign), line.QuerySelector(".sign")!.Words());
            Assert.Equal(Text.Write(sign.Action), line.QuerySelector(".action")!.Words());
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_checklist_shows_the_most_urgent_first_each_card_with_its_level_in_words(string slug)
    {
        var page = await site.PageAsync($"/checklists/{slug}");
        var cards = Checklist(slug).Cards;

        Assert.Equal(
            cards.Select(card => $"{card.Urgency.Name()}: {Text.Write(card.Heading)}"),
            page.QuerySelectorAll("article form section.care h2").Select(heading => heading.Words()));
        Assert.Equal(cards.OrderBy(card => card.Urgency), cards);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Each_card_of_what_cannot_wait_names_the_number_to_call(string slug)
    {
        var list = Checklist(slug);
        foreach (var (page, form) in new[] { (await site.PageAsync($"/checklists/{slug}?country=GB"), "article form"), (await site.PageAsync($"/print?item=checklists/{slug}&country=GB"), "article") })
        {
            var cards = page.QuerySelectorAll($"{form} section.urgent").ToList();
            Assert.Equal(list.Cards.Count(card => card.Urgency == Urgency.Urgent), cards.Count);
            // Those that name someone else, such as the maternity unit, are not contradicted.
            Assert.All(cards, card => Assert.Equal(
                card.QuerySelector("h2, h3")!.Words().Contains("Get medical help", StringComparison.Ordinal) ? "Call 111 (NHS 111 in England, Scotland and Wales) or a doctor." : null,
                card.Children.SingleOrDefault(part => part.Matches("p.calls"))?.Words()));
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Ticks_have_labels_and_never_leave_the_page(string slug)
    {
        var page = await site.PageAsync($"/checklists/{slug}");
        var form = page.QuerySelector("article form")!;

        Assert.Equal("dialog", form.GetAttribute("method"));
        Assert.False(form.HasAttribute("action"));
        Assert.Equal("off", form.GetAttribute("autocomplete"));
        Assert.Empty(form.QuerySelectorAll("[name], [form], [formaction], button:not([type=reset])"));
        Assert.All(form.QuerySelectorAll("input").Cast<IHtmlInputElement>(), box =>
        {
            Assert.Equal(("checkbox", "off", false), (box.Type, box.Autocomplete, box.IsChecked));
            Assert.NotEmpty(box.Closest("label")!.Words());
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Nothing_of_a_checklist_hides_behind_a_click(string slug)
    {
        var page = await site.PageAsync($"/checklists/{slug}");

        Assert.Empty(page.QuerySelectorAll("article details, article [hidden], article [aria-hidden=true] .action, article template, article noscript"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_checklist_says_what_it_cannot_do_and_whom_to_call(string slug)
    {
        var page = await site.PageAsync($"/checklists/{slug}");
        var words = page.QuerySelector("article")!.Words();

        Assert.Contains("If you feel very ill, are getting worse or are worried, get help, even with no boxes ticked.", words, StringComparison.Ordinal);
        Assert.Contains("Nothing ticked does not mean that you are safe.", words, StringComparison.Ordinal);
        Assert.Contains("This is not a diagnosis.", words, StringComparison.Ordinal);
        Assert.Contains("Numbers to call Emergency 112 · 999 (UK) · 911 (US, Canada)", words, StringComparison.Ordinal);
        Assert.Contains("Nothing about you is kept.", words, StringComparison.Ordinal);
        Assert.Contains(Checklist(slug).For, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_checklists_leads_to_each_after_the_safety_net()
    {
        var page = await site.PageAsync("/checklists");
        var links = page.QuerySelectorAll("ul.cards a").Select(link => link.To());

        Assert.Equal(Repository.Edition.Guide.Checklists.Select(list => $"/checklists/{list.Facts.Slug}"), links);
        Assert.Equal(DocumentPositions.Following, page.GetElementById("safety-net")!.CompareDocumentPosition(page.QuerySelector("ul.cards")!) & DocumentPositions.Following);
    }
}
