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
        await TwoRowsInTheBackupAsync();
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
    public async Task A_file_replaced_behind_a_link_to_its_folder_is_noticed()
    {
        await TwoRowsInTheBackupAsync();
        Directory.CreateDirectory(folder.In("real"));
        Directory.CreateSymbolicLink(folder.In("link"), folder.In("real"));
        var linked = new StoreFile(folder.In("link/openings.db"));
        using (var site = new RunningSite { Store = linked })
        {
            using var client = await site.ReadyAsync();
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            File.Move(backup.Location, linked.Location, overwrite: true);
            Assert.True(await client.OpenAsync());
        }

        Assert.Equal([OpeningsSite.Checklist, "pregnancy", "pregnancy"], linked.Rows().Select(row => row.Checklist).Order());
        Assert.True(linked.IsWhole());
    }

    [Fact]
    public async Task A_file_replaced_while_it_takes_nothing_is_noticed()
    {
        await TwoRowsInTheBackupAsync();
        using (var site = new RunningSite { Store = store })
        {
            using var client = await site.ReadyAsync();
            site.Clock.Patience = 1;
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            using (store.Lock())
            {
                Assert.False(await client.OpenAsync());
                await client.BecomesAsync("degraded");
                // The log stays: nobody can fold it into a file that another has open.
                File.Move(store.Location, folder.In("away.db"));
            }

            File.Move(backup.Location, store.Location);
            await client.BecomesAsync("ready");
            Assert.True(await client.OpenAsync());
        }

        Assert.Equal(2, store.Rows().Count(row => row.Checklist == "pregnancy"));
        Assert.True(store.IsWhole());
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

    // They stand in the file's first pages, as those of the site's own log do.
    async Task TwoRowsInTheBackupAsync()
    {
        using var earlier = new RunningSite { Store = backup };
        using var reader = await earlier.ReadyAsync();
        for (var opening = 0; opening < 2; opening++) Assert.True(await reader.OpenAsync("/checklists/pregnancy"));
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
