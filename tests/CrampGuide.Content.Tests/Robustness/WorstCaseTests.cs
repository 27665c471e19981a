using CrampGuide.Content.Files;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Files that once took all memory or far more than 10 seconds. The benchmarks' "worst" reads three hundred more.</summary>
public sealed class WorstCaseTests
{
    // A hang is named; how fast a reading is, the benchmarks say.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    static readonly WorstCases Cases = new(Trial.WithDrawing(ContentFolder.Read(RepositoryContent.Location)));

    [Theory]
    [InlineData("a page of a\\n\\n")]
    [InlineData("a page of - a\\n")]
    [InlineData("a page of {}")]
    [InlineData("a page of a\\n=\\n")]
    [InlineData("a table as wide as it is high")]
    [InlineData("a table of twenty columns and short rows")]
    [InlineData("a table with a long header")]
    [InlineData("a long address used often")]
    [InlineData("a long anchor used often")]
    [InlineData("a long page used often")]
    [InlineData("lists in lists, line by line")]
    [InlineData("lists in lists on one line")]
    [InlineData("a deep end behind much to parse")]
    [InlineData("claims.yml of -\\n")]
    [InlineData("claims.yml of - []\\n")]
    [InlineData("claims.yml of [")]
    [InlineData("glossary of other spellings")]
    [InlineData("glossary of two thousand names, all in one paragraph")]
    [InlineData("synonyms in one group")]
    [InlineData("emergency phrases of one first word")]
    [InlineData("numbers of an emergency")]
    [InlineData("a drawing of attributes")]
    public async Task The_worst_file_is_read_within_bounds(string name)
    {
        var folder = Cases.All.Single(worst => worst.Name == name).Folder();
        var trial = await Task.Run(() => Trial.Of(name, folder)).WaitAsync(Patience);
        Assert.Empty(trial.Broken);
        Assert.InRange(trial.Allocated, 0, Trial.Most);
    }
}
