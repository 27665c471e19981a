using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

/// <summary>Slips are put right where that helps, said so, and never where it turns what someone means.</summary>
public sealed class SpellingTests
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Theory]
    [InlineData("strech", "stretch")]
    [InlineData("medecine", "medicine")]
    [InlineData("exersise", "exercise")]
    [InlineData("claf", "calf")]
    [InlineData("how to strech", "how to stretch")]
    [InlineData("when should i see a docter", "when should i see a doctor")]
    public void A_slip_is_put_right_and_said(string typed, string searched)
    {
        var results = Index.Search(typed);
        Assert.True(results.Corrected);
        Assert.Equal(typed, results.Query);
        Assert.Equal(searched, results.Searched);
        Assert.NotEmpty(results.Results);
    }

    [Theory]
    [InlineData("i want to die")]
    [InlineData("cant breathe")]
    [InlineData("wont wake up")]
    [InlineData("a stroke of luck")]
    [InlineData("dont feel my arm")]
    [InlineData("stretching the calf")]
    [InlineData("preg")]
    [InlineData("magn")]
    [InlineData("gherkin water cramp")]
    [InlineData("wooden hoops and watery cookies")]
    [InlineData("shingles thigh")]
    [InlineData("action zones")]
    [InlineData("12345")]
    [InlineData("C106")]
    public void Words_that_are_meant_are_left_alone(string query)
    {
        var results = Index.Search(query);
        Assert.False(results.Corrected, $"searched for '{results.Searched}'");
        Assert.Equal(query.ToLowerInvariant(), results.Searched);
    }

    [Fact]
    public void Who_insists_is_searched_for_as_typed()
    {
        var results = Index.Search("strech", asTyped: true);
        Assert.False(results.Corrected);
        Assert.Equal("strech", results.Searched);
    }

    [Fact]
    public void Words_nobody_knows_find_nothing()
    {
        var results = Index.Search("zzzzqqqq xxyyxx");
        Assert.Empty(results.Results);
        Assert.False(results.Corrected);
    }

    [Theory]
    [InlineData("cramps from bisacodyl", "bisacodyl")]
    [InlineData("limptar n or mydocalm, limptar", "limptar mydocalm")]
    [InlineData("my calf hurts so bad please help me", "")]
    [InlineData("charly hores in calf at nite", "")]
    [InlineData("quinine 300mg", "")]
    public void Names_that_the_guide_does_not_know_are_told_and_everyday_words_are_not(string query, string unknown) =>
        Assert.Equal(unknown, string.Join(' ', Index.Search(query).Unknown));

    [Theory]
    [InlineData("crmap", "cramp")]
    [InlineData("kramp", "cramp")]
    [InlineData("cra", null)]
    [InlineData("cr4mp", null)]
    [InlineData("stretchnig", "stretching")]
    [InlineData("stertchnig", "stretching")]
    [InlineData("strtchn", null)]
    public void A_short_word_may_have_one_slip_and_a_longer_one_two(string typed, string? right) =>
        Assert.Equal(right, new Spelling([("cramp", 2), ("stretching", 1), ("crap", 1)]).Nearest(typed, 1).Select(near => near.Word).SingleOrDefault());

    [Fact]
    public void Of_two_words_equally_near_the_commoner_is_meant() =>
        Assert.Equal("calm", new Spelling([("calf", 1), ("calm", 2), ("palm", 1)]).Nearest("calx", 1)[0].Word);
}
