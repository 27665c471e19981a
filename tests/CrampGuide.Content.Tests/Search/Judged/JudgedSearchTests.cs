using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;
using Xunit.Abstractions;

namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>People who type what they mean, in their own words and with slips, find the page they need.</summary>
public sealed class JudgedSearchTests(ITestOutputHelper output)
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Fact]
    public void Queries_of_every_kind_are_answered_as_judged()
    {
        var all = Report(setAside: false);
        // What is reached, to be raised with the engine. It was to be 0.97, 0.92, 0.92, 0.85 and none empty.
        Assert.True(all.RecallAt3 >= 0.98, all.ToString());
        Assert.True(all.NdcgAt10 >= 0.925, all.ToString());
        Assert.True(all.ReciprocalRank >= 0.945, all.ToString());
        Assert.True(all.FirstRight >= 0.91, all.ToString());
        Assert.Equal(0, all.Empty);
    }

    [Fact]
    public void Queries_the_engine_was_never_tuned_on_are_answered_not_much_worse()
    {
        var all = Report(setAside: true);
        // What is reached. It was to be within 0.05 of what the other list was to reach.
        Assert.True(all.RecallAt3 >= 0.95, all.ToString());
        Assert.True(all.NdcgAt10 >= 0.88, all.ToString());
        Assert.True(all.ReciprocalRank >= 0.89, all.ToString());
        Assert.True(all.FirstRight >= 0.82, all.ToString());
        Assert.Equal(0, all.Empty);
    }

    static JudgedLists Lists(bool setAside) => new(Path.Combine(RepositoryContent.Location, "..", JudgedLists.Folder), setAside);

    static RankFigures Figures(bool setAside) => RankFigures.Of(Lists(setAside).Searches, Answer);

    static IReadOnlyList<string> Answer(string query) => Addresses.Of(Index.Search(query));

    RankFigures Report(bool setAside)
    {
        foreach (var kind in Lists(setAside).Searches.GroupBy(query => query.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key,-12}{RankFigures.Of([.. kind], Answer)}");
        var all = Figures(setAside);
        output.WriteLine($"{"all",-12}{all}");
        return all;
    }
}
