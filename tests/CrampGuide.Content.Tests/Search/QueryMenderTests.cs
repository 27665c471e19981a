using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

/// <summary>What a query is searched as, when words are torn apart, run together or nearly right.</summary>
public sealed class QueryMenderTests
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Theory]
    [InlineData("ham string", "hamstring")]
    [InlineData("legcramp", "leg cramp")]
    [InlineData("calfcramp at night", "calf cramp at night")]
    [InlineData("magne sium", "magnesium")]
    public void Words_torn_apart_or_run_together_are_mended(string typed, string searched) => Assert.Equal(searched, Index.Search(typed).Searched);

    [Theory]
    [InlineData("every day")]
    [InlineData("in bed at night")]
    [InlineData("leg cramp")]
    public void Words_that_are_right_side_by_side_are_not_joined(string typed) => Assert.Equal(typed, Index.Search(typed).Searched);

    [Fact]
    public void The_last_word_may_be_unfinished() => Assert.Equal("leg cra", Index.Search("leg cra").Searched);

    [Fact]
    public void A_word_before_the_last_is_finished() => Assert.Equal("magnesium tablets", Index.Search("magnesuim tablets").Searched);

    [Fact]
    public void An_everyday_word_that_no_page_has_is_not_turned_into_one_of_the_guide() => Assert.Contains("engine", Index.Search("engine cramp").Searched, StringComparison.Ordinal);

    [Fact]
    public void Of_very_many_slips_only_the_first_are_looked_at()
    {
        var searched = Index.Search(string.Join(' ', Enumerable.Repeat("strech", 40))).Searched.Split(' ');
        Assert.Equal("stretch", searched[0]);
        Assert.Equal("strech", searched[^1]);
    }
}
