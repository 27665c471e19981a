using AngleSharp.Html.Dom;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

[Collection(OfSharedSite.Name)]
public sealed class SearchTests(SharedSite site)
{
    [Theory]
    [InlineData("calf cramp", "/sheets/calf-cramp-now")]
    [InlineData("leg clot", "/checklists/calf-swelling-clot")]
    [InlineData("seizure", "/topics/cramp-or-seizure")]
    public async Task Results_stand_in_one_list_best_first_each_with_one_link_and_its_kind(string query, string expected)
    {
        var page = await SearchAsync(query);
        var results = page.QuerySelectorAll("ol#results > li").ToList();

        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Single(result.QuerySelectorAll("a"));
            Assert.Matches("^(Topic|Danger signs|First-aid sheet|Claim, weighed: .+)$", result.QuerySelector(".kind")!.Words());
        });
        Assert.Contains(expected, results.Take(3).Select(result => result.QuerySelector("a")!.To().Split('#')[0]));
        // What was searched stands in the form on a screen, and here on paper.
        Assert.Equal($"{results.Count switch { 1 => "1 result", 20 => "The best 20 results", var few => $"{few} results" }} for {query}", page.GetElementById("results")!.PreviousElementSibling!.Words());
    }

    [Fact]
    public async Task Words_that_fit_are_marked_whatever_their_ending()
    {
        var page = await SearchAsync("stretching");

        Assert.NotEmpty(page.QuerySelectorAll("#results mark"));
        Assert.Contains(page.QuerySelectorAll("#results mark"), mark => mark.Words().StartsWith("stretch", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_claim_among_the_results_is_named_with_its_verdict_and_leads_to_its_row()
    {
        var page = await SearchAsync("quinine");
        var claims = page.QuerySelectorAll("#results > li").Where(result => result.QuerySelector(".kind")!.Words().StartsWith("Claim", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(claims);
        Assert.All(claims, result =>
        {
            var claim = Repository.Edition.Guide.FindClaim(result.QuerySelector("a")!.To()["/evidence#".Length..])!;
            Assert.EndsWith(": " + Content.Guide.VerdictNames.Name(claim.Verdict), result.QuerySelector(".kind")!.Words(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_corrected_query_says_so_and_offers_the_way_back()
    {
        var corrected = await SearchAsync("stretchng");
        var back = corrected.QuerySelector(".corrected a")!;

        Assert.StartsWith("Showing results for stretching.", corrected.QuerySelector(".corrected")!.Words(), StringComparison.Ordinal);
        Assert.Equal("stretchng", corrected.QuerySelector("input[name=q]")!.GetAttribute("value"));

        var asTyped = await site.PageAsync(back.To());
        Assert.Null(asTyped.QuerySelector(".corrected"));
        Assert.Equal("stretchng", asTyped.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_that_the_guide_does_not_know_is_told_above_the_results_for_the_rest()
    {
        var main = (await SearchAsync("cramps from bisacodyl")).MainPart();

        Assert.Equal("This guide has nothing about bisacodyl. These are results for your other words.", main.QuerySelector("p.corrected")!.Words());
        Assert.NotEmpty(main.QuerySelectorAll("#results > li"));
        Assert.Empty((await SearchAsync("calf cramp")).MainPart().QuerySelectorAll("p.corrected"));
    }

    [Fact]
    public async Task No_results_show_the_safety_net_and_all_topics()
    {
        var page = await SearchAsync("xyzzyqwv");

        Assert.Null(page.GetElementById("results"));
        Assert.Equal("Nothing found for “xyzzyqwv”", page.MainPart().QuerySelector("h2")!.Words());
        Assert.Equal("Emergency: Call 112 · 999 (UK) · 911 (US, Canada) now if:", page.GetElementById("safety-net")!.Words());
        Assert.All(Repository.Edition.Guide.Topics, topic => page.MainPart().Link(topic.Facts.Title));
    }

    [Theory, InlineData(59), InlineData(60), InlineData(1999), InlineData(2000)]
    public async Task A_long_query_is_cut_between_its_signs(int before)
    {
        var page = await SearchAsync(new string('z', before) + "😖😖😖");

        Assert.DoesNotContain('\uFFFD', page.MainPart().InnerHtml);
        Assert.EndsWith("z…”", page.MainPart().QuerySelector("h2")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%09")]
    public async Task Without_a_query_there_is_only_the_form(string address)
    {
        var page = await site.PageAsync(address);

        Assert.NotNull(page.QuerySelector("form[role=search] label[for=q]"));
        Assert.Null(page.GetElementById("results"));
        Assert.Empty(page.MainPart().QuerySelectorAll("h2"));
    }

    [Theory]
    [InlineData("/search?q=chest+pain")]
    [InlineData("/search")]
    public async Task No_cache_keeps_a_search_and_no_engine_lists_it(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("noindex", (await answer.PageAsync()).QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    async Task<IHtmlDocument> SearchAsync(string query) => await site.PageAsync($"/search?q={Uri.EscapeDataString(query)}");
}
