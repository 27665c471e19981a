using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>What a ready-made pack may hold besides pages that have a file.</summary>
public sealed class PackTests
{
    [Fact]
    public void Paper_that_is_made_from_a_topic_stands_in_a_pack_like_a_sheet()
    {
        var folder = MinimalFolder.Folder.Change(MinimalFolder.Site, "      - topics/reference\n", "      - sheets/cramp-diary\n      - topics/reference\n      - sheets/appointment\n      - sheets/wallet-card\n");

        Assert.Equal(
            ["sheets/calf-now", "sheets/cramp-diary", "topics/reference", "sheets/appointment", "sheets/wallet-card"],
            Assert.Single(ProblemAssert.Clean(folder.Read()).Guide.Site.Packs).Items.Select(item => item.Name));
    }
}
