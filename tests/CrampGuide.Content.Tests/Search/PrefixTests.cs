using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

/// <summary>Who presses Enter before a word is finished finds what it would have become.</summary>
public sealed class PrefixTests
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Theory]
    [InlineData("preg", "pregnancy")]
    [InlineData("hamst", "back-thigh-cramp")]
    [InlineData("cramp while pregn", "pregnancy")]
    public void An_unfinished_word_finds_the_page(string query, string slug) =>
        Assert.Contains(Index.Search(query).Results.Take(3), result => result.Page?.Slug == slug);

    [Fact]
    public void Only_the_last_word_may_be_unfinished() =>
        Assert.NotEqual(Shown(Index.Search("pregn tablets", asTyped: true)), Shown(Index.Search("tablets pregn", asTyped: true)));

    [Fact]
    public void A_finished_word_comes_before_what_it_may_become()
    {
        var index = MinimalFolder.Folder.Change(MinimalFolder.Topic, "checked:", "asked: [armchair stretch]\nchecked:")
            .Change(MinimalFolder.Checklist, "checked:", "asked: [arm stretch]\nchecked:").Read().Edition!.Search;
        Assert.Equal("Calf clot", index.Search("arm").Results[0].Title);
    }

    static string Shown(SearchResults results) => string.Join('\n', results.Results.Select(result => result.Title));
}
