using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>An operator puts another file in the place of the store and does not stop the site.</summary>
[Collection(Alone.Name)]
public sealed class ReplacedStoreTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly StoreFile store;
    readonly StoreFile backup;

    public ReplacedStoreTests()
    {
        store = new StoreFile(folder.In("openings.db"));
        backup = new StoreFile(folder.In("backup.db"));
    }

    [Theory]
    [InlineData("openings.db")]
    [InlineData("openings.db", "openings.db-wal", "openings.db-shm")]
    public async Task An_opening_that_is_acknowledged_is_in_the_file_that_stands_there_now(params string[] moved)
    {
        // Two rows in the copy; they stand in the file's first pages, as those of the site's own log do.
        using (var earlier = new RunningSite { Store = backup })
        using (var reader = await earlier.ReadyAsync())
        {
            for (var opening = 0; opening < 2; opening++) Assert.True(await reader.OpenAsync("/checklists/pregnancy"));
        }

        var restored = backup.Rows();
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());

        Directory.CreateDirectory(folder.In("away"));
        foreach (var file in moved) File.Move(folder.In(file), folder.In("away/" + file));
        File.Move(backup.Location, store.Location);
        for (var opening = 0; opening < 3; opening++) Assert.True(await client.OpenAsync());

        Assert.Subset(store.Rows().ToHashSet(), restored.ToHashSet());
        Assert.Equal(5, store.Rows().Count);
        Assert.Equal(["ok"], store.Texts("PRAGMA integrity_check"));
        Assert.Equal("ready", await client.StatusAsync());
        Assert.Equal(5, RowsOf("away/openings.db").Count);
    }

    [Fact]
    public async Task A_log_that_came_with_the_new_file_is_read()
    {
        using (var earlier = new RunningSite())
        using (var reader = await earlier.ReadyAsync())
        {
            for (var opening = 0; opening < 2; opening++) Assert.True(await reader.OpenAsync("/checklists/pregnancy"));
            await CrashedCopy.MakeAsync((StoreFile)earlier.Store, backup);
        }

        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        Assert.True(await client.OpenAsync());

        foreach (var end in new[] { "", "-wal" })
        {
            File.Move(store.Location + end, folder.In("away.db" + end));
            File.Move(backup.Location + end, store.Location + end);
        }

        Assert.True(await client.OpenAsync());
        Assert.Equal([OpeningsSite.Checklist, "pregnancy", "pregnancy"], store.Rows().Select(row => row.Checklist).Order());
    }

    // What the operator moved away lacks what still stood in the log, which the site set aside for it.
    IReadOnlyList<StoredOpening> RowsOf(string file)
    {
        var path = folder.In(file);
        if (Directory.GetFiles(folder.Location, "openings.db-wal.of-the-file-before-*") is [var log]) File.Move(log, path + "-wal");
        return new StoreFile(path).Rows();
    }

    public void Dispose() => folder.Dispose();
}
