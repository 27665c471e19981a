using AngleSharp.Html.Dom;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>A query that may mean a red flag is met with help, above everything else.</summary>
[Collection(OfSharedSite.Name)]
public sealed class EmergencyBannerTests(SharedSite site)
{
    [Theory]
    [InlineData("chest pain", "chest-pain-and-arm-cramp")]
    [InlineData("CHEST PAINS and cramp", "chest-pain-and-arm-cramp")]
    [InlineData("heat stroke", "after-hard-exercise-or-heat")]
    [InlineData("suicide", "crisis")]
    [InlineData("i want to kill myself", "crisis")]
    public async Task A_query_that_may_be_an_emergency_shows_whom_to_call_first(string query, string emergency)
    {
        var page = await SearchAsync(query);
        var banner = Assert.Single(page.QuerySelectorAll("[data-emergency]"));

        Assert.Equal(emergency, banner.GetAttribute("data-emergency"));
        Assert.Contains("112 · 999 (UK) · 911 (US, Canada)", banner.Words(), StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector("h1"), banner.PreviousElementSibling);
    }

    [Theory]
    [InlineData("my leg cramp wont go away", "keeps-coming-back")]
    [InlineData("one calf swollen and red", "calf-swelling-clot")]
    public async Task What_needs_help_today_is_no_call_for_an_ambulance_but_names_that_number_too(string query, string checklist)
    {
        var banner = (await SearchAsync(query)).QuerySelector($"[data-emergency='{checklist}']")!;

        Assert.Equal("This may be urgent: Call 111 (UK) · 811 (Canada, most provinces) or a doctor today", banner.QuerySelector("h2")!.Words());
        Assert.Contains("Very ill, getting worse fast, or any emergency sign of the list? Call 112 · 999 (UK) · 911 (US, Canada) now.", banner.Words(), StringComparison.Ordinal);
        Assert.NotNull(banner.Link("Check the danger signs"));
    }

    [Theory]
    [InlineData("one calf swollen and red and short of breath", "calf-swelling-clot")]
    [InlineData("cramp wont go away and chest pain", null)]
    public async Task One_sign_that_cannot_wait_makes_it_an_emergency(string query, string? checklist)
    {
        var banner = (await SearchAsync(query)).QuerySelector("[data-emergency]")!;

        Assert.StartsWith("This may be an emergency: Call 112", banner.QuerySelector("h2")!.Words(), StringComparison.Ordinal);
        if (checklist is not null) Assert.Equal(checklist, banner.GetAttribute("data-emergency"));
    }

    [Fact]
    public async Task The_banner_leads_to_the_checklist_it_names()
    {
        var banner = (await SearchAsync("chest pain")).QuerySelector("[data-emergency]")!;

        Assert.Equal("/checklists/chest-pain-and-arm-cramp", banner.Link("Check the danger signs").To());
    }

    [Fact]
    public async Task Someone_in_crisis_is_given_the_line_to_call_and_words_to_say()
    {
        var banner = (await SearchAsync("suicide")).QuerySelector("[data-emergency]")!;

        Assert.Contains("116 123 (UK, Ireland) · 988 (US, Canada)", banner.Words(), StringComparison.Ordinal);
        Assert.Contains("Say: “I am thinking of hurting myself.", banner.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feel like im going to die, shivery, breathing fast", "chest-pain-and-arm-cramp")]
    [InlineData("took all my pills on purpose", "medicines-and-cramps")]
    public async Task Whose_body_is_in_danger_too_is_given_both(string query, string checklist) =>
        Assert.Equal(["crisis", checklist], (await SearchAsync(query)).QuerySelectorAll("[data-emergency]").Select(banner => banner.GetAttribute("data-emergency")));

    [Theory]
    [InlineData("stroke of luck")]
    [InlineData("calf cramp")]
    [InlineData("suicide squeeze")]
    [InlineData("xyzzyqwv")]
    public async Task A_harmless_query_raises_no_banner(string query) =>
        Assert.Empty((await SearchAsync(query)).QuerySelectorAll("[data-emergency]"));

    public static TheoryData<string> Checklists => [.. Repository.Edition.Guide.SearchWords.Emergencies.Select(group => group.Checklist!)];

    [Theory]
    [MemberData(nameof(Checklists))]
    public async Task Every_checklist_with_phrases_is_reached_by_the_first_of_them(string checklist)
    {
        var phrase = Repository.Edition.Guide.SearchWords.Emergencies.First(group => group.Checklist == checklist).Phrases[0];

        Assert.NotNull((await SearchAsync(phrase)).QuerySelector($"[data-emergency='{checklist}']"));
    }

    async Task<IHtmlDocument> SearchAsync(string query) => await site.PageAsync($"/search?q={Uri.EscapeDataString(query)}");
}
