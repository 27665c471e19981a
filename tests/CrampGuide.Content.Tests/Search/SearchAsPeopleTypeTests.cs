using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

/// <summary>What someone finds with the words they have, on the guide as it stands.</summary>
public sealed class SearchAsPeopleTypeTests
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Theory]
    [InlineData("leg craps at nite", "night-cramps")]
    [InlineData("night cramps", "night-cramps")]
    [InlineData("NIGHT CRAMPS", "night-cramps")]
    [InlineData("night-cramps", "night-cramps")]
    [InlineData("nocturnal leg cramps", "night-cramps")]
    [InlineData("noctural leg cramps", "night-cramps")]
    [InlineData("calf cramp now", "calf-cramp-now")]
    [InlineData("DVT", "calf-swelling-clot")]
    [InlineData("could it be a blood clot in the leg", "calf-swelling-clot")]
    [InlineData("pregnant", "pregnancy")]
    [InlineData("preg", "pregnancy")]
    [InlineData("first aid", "first-aid")]
    [InlineData("face drooping", "sudden-weakness-or-fit")]
    public void The_page_asked_for_comes_first(string query, string slug) => Assert.Equal(slug, Index.Search(query).Results[0].Page?.Slug);

    [Theory]
    [InlineData("charley hores", "calf-cramp-now")]
    [InlineData("charlie horse", "calf-cramp-now")]
    [InlineData("claf cramp", "calf-cramp-now")]
    [InlineData("strech", "first-aid")]
    [InlineData("stretching", "first-aid")]
    [InlineData("what to do", "first-aid")]
    [InlineData("krämpfe", "about-cramps")]
    [InlineData("kraempfe", "about-cramps")]
    [InlineData("krampfe", "about-cramps")]
    [InlineData("crampé", "about-cramps")]
    [InlineData("crampe\u0301", "about-cramps")]
    [InlineData("судорога", "about-cramps")]
    [InlineData("children", "when-to-see-a-doctor")]
    [InlineData("swollen calf", "calf-swelling-clot")]
    [InlineData("quinine", "night-cramps")]
    public void The_first_page_of_results_holds_it(string query, string slug) =>
        Assert.Contains(Index.Search(query).Results.Take(10), result => result.Page?.Slug == slug);

    [Theory]
    [InlineData("magnesium")]
    [InlineData("magnezium")]
    [InlineData("magnesuim")]
    [InlineData("mágnesium")]
    public void Magnesium_finds_its_claims(string query)
    {
        var claims = Index.Search(query).Results.Where(result => result.Claim is not null).ToList();
        Assert.NotEmpty(claims);
        Assert.All(claims, result => Assert.Contains("magnesium", $"{result.Claim!.Text} {result.Claim.Evidence} {result.Claim.Instead}", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("C106")]
    [InlineData("c106")]
    [InlineData(" c106 ")]
    public void A_claim_is_found_by_its_number(string query) => Assert.Equal("C106", Index.Search(query).Results[0].Claim?.Id);

    [Theory]
    [InlineData("calfcramp", "calf-cramp-now")]
    [InlineData("ham string cramp", "back-thigh-cramp")]
    [InlineData("leg cramps at ni", "night-cramps")]
    [InlineData("ночные судороги", "night-cramps")]
    [InlineData("nächtliche Wadenkrämpfe", "night-cramps")]
    public void Words_run_together_torn_apart_or_foreign_are_understood(string query, string slug) =>
        Assert.Contains(Index.Search(query).Results.Take(3), result => result.Page?.Slug == slug);

    [Fact]
    public void A_query_that_a_page_says_it_answers_finds_it()
    {
        var asked = MinimalFolder.Folder.Change(MinimalFolder.Topic, "checked:", "asked: [why do my toes go blue]\nchecked:").Read().Edition!;
        Assert.Equal("Night cramps", asked.Search.Search("my toes go blue").Results[0].Title);
    }

    [Fact]
    public void Every_page_is_found_first_by_its_title()
    {
        var missed = RepositoryContent.Edition.Guide.Pages.Where(page => Index.Search(page.Facts.Title.ToUpperInvariant()).Results[0].Page?.Slug != page.Facts.Slug);
        Assert.Empty(missed.Select(page => page.Facts.Title));
    }

    [Fact]
    public void Every_other_name_of_a_page_finds_it()
    {
        var missed =
            from page in RepositoryContent.Edition.Guide.Pages
            from name in page.Facts.Also
            where !Index.Search(name).Results.Take(10).Any(result => result.Page?.Slug == page.Facts.Slug)
            select $"{page.Facts.Slug}: {name}";
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_result_leads_somewhere()
    {
        var guide = RepositoryContent.Edition.Guide;
        foreach (var result in new[] { "cramp", "stretch", "help", "water", "leg pain" }.SelectMany(query => Index.Search(query).Results))
        {
            Assert.True(result.Page is null != result.Claim is null);
            if (result.Page is not { } address) continue;
            var page = guide.At(address);
            Assert.Equal(page.Facts.Title, result.Title);
            if (address.Anchor is { } anchor) Assert.Contains(page.Body.Sections, section => section.Id == anchor);
        }
    }

    [Fact]
    public void The_same_query_gives_the_same_answer()
    {
        static string Shown(SearchResults results) => string.Join('\n', results.Results.Select(result => $"{result.Title} {result.Page} {result.Claim?.Id}"));
        var again = RepositoryContent.Folder.ReadInOtherOrder();
        Assert.All(new[] { "cramp", "stretch before bed", "salt" }, query => Assert.Equal(Shown(Index.Search(query)), Shown(again.Edition!.Search.Search(query))));
    }
}
