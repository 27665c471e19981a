using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

/// <summary>What comes first, and why.</summary>
public sealed class RankerTests
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Theory]
    [InlineData("hand cramp when writing", "hand-cramp", "calf-cramp-now")]
    [InlineData("cramp in the foot", "foot-toe-cramp", "hand-cramp")]
    [InlineData("quinine tablets", "medicines", "first-aid")]
    public void The_word_that_tells_pages_apart_counts_more_than_the_one_they_share(string query, string first, string second)
    {
        var found = Index.Search(query).Results.Select(result => result.Page?.Slug).ToList();
        Assert.InRange(found.IndexOf(first), 0, 2);
        Assert.True(!found.Contains(second) || found.IndexOf(first) < found.IndexOf(second), string.Join(' ', found));
    }

    [Fact]
    public void A_page_comes_before_a_claim_that_says_the_same()
    {
        var found = Index.Search("magnesium").Results;
        Assert.InRange(found.IndexOf(found.First(result => result.Page is not null)), 0, found.IndexOf(found.First(result => result.Claim is not null)) - 1);
    }

    [Fact]
    public void The_subject_alone_finds_pages_and_not_everything_at_once()
    {
        var found = Index.Search("cramp").Results;
        Assert.NotEmpty(found);
        Assert.True(found.Length <= 20);
        Assert.Equal(found.Length, found.Select(result => (result.Title, result.Claim?.Id)).Distinct().Count());
    }

    [Fact]
    public void The_order_of_words_hardly_matters() =>
        Assert.Equal(Index.Search("night calf cramp").Results[0].Title, Index.Search("calf cramp night").Results[0].Title);
}
