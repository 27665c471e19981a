using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

/// <summary>Any text is a query: none is refused, none throws, and each answer is of bearable length.</summary>
public sealed class AnyQueryTests
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    public static TheoryData<string> Queries =>
    [
        "", " ", "\t\r\n", "!!!", "???!.,;:-_()[]{}<>\"'", "\0\u0001\u001B[31m", "\uD83E", "\uDDB5\uD83E", "\uFFFF\uFFFE", "🦵🦵🦵", "a", "the", "'", "''''", "\u0301\u0301", "<script>alert(1)</script>",
        "' OR 1=1 --", "%00%0a", "{emergency-number}", "C", "C999", "1", "-1", "٣", "ﬁt", "İ", "ǅ", "ß", "𝐜𝐫𝐚𝐦𝐩",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Any_query_has_an_answer(string query)
    {
        var results = Index.Search(query);
        Assert.Equal(query, results.Query);
        Assert.True(results.Results.Length <= 20);
        Assert.False(Index.Search(query, asTyped: true).Corrected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("\0\u0001")]
    [InlineData("🦵")]
    public void A_query_without_a_word_finds_nothing(string query)
    {
        var results = Index.Search(query);
        Assert.Empty(results.Results);
        Assert.Equal("", results.Searched);
        Assert.Null(results.Emergency);
    }

    [Theory]
    [InlineData("cramp ")]
    [InlineData("x")]
    [InlineData("🦵")]
    [InlineData("é")]
    [InlineData("chest pain ")]
    [InlineData("a b c d e f g ")]
    public void Ten_thousand_characters_are_cut(string piece)
    {
        var query = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        var results = Index.Search(query);
        Assert.Equal(query[..SearchIndex.LongestQuery], results.Query);
    }

    [Fact]
    public void Many_may_ask_at_once()
    {
        var alone = Index.Search("stretch").Results.Select(result => result.Title).ToList();
        Parallel.For(0, 200, n => Assert.Equal(alone, Index.Search(n % 2 == 0 ? "stretch" : "stretch ").Results.Select(result => result.Title)));
    }
}
