using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>SQLite's log beside a good file, damaged as a loss of power may leave it: what stands before the damage is kept.</summary>
[Collection(Alone.Name)]
public sealed class DamagedLogTests : IDisposable
{
    const int Openings = 6;

    readonly TempFolder folder = new();
    readonly TempFolder crashed = new();

    [Theory]
    [InlineData("garbage behind its end", Openings, Openings)]
    [InlineData("its last bytes are gone", Openings - 1, Openings - 1)]
    [InlineData("garbage in its middle", 1, Openings - 1)]
    [InlineData("its header is gone", 0, 0)]
    public async Task The_next_start_keeps_all_rows_up_to_the_damage_and_goes_on(string damage, int fewest, int most)
    {
        var rows = await CrashAsync();
        var store = new StoreFile(crashed.In("openings.db"));
        using (var log = File.Open(store.Location + "-wal", FileMode.Open)) Damage(log, damage);

        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        var kept = store.Rows();
        Assert.InRange(kept.Count, fewest, most);
        Assert.Subset(rows.ToHashSet(), kept.ToHashSet());
        Assert.True(await client.OpenAsync());
        Assert.Equal(kept.Count + 1, store.Rows().Count);
        Assert.Equal([$"{kept.Count + 1}"], store.Texts("SELECT SUM(openings) FROM opening_totals"));
        Assert.Equal(["ok"], store.Texts("PRAGMA integrity_check"));
    }

    static void Damage(FileStream log, string damage)
    {
        var garbage = new byte[5000];
        new Random(7).NextBytes(garbage);
        switch (damage)
        {
            case "garbage behind its end":
                log.Position = log.Length;
                break;
            case "its last bytes are gone":
                log.SetLength(log.Length - 100);
                return;
            case "garbage in its middle":
                log.Position = log.Length / 2;
                break;
            case "its header is gone":
                log.Write(new byte[32]);
                return;
        }

        log.Write(garbage);
    }

    // The files as they are at one moment, with the openings in the log: the same as if the power failed then.
    async Task<IReadOnlyList<StoredOpening>> CrashAsync()
    {
        var store = new StoreFile(folder.In("openings.db"));
        using (var before = new RunningSite { Store = store })
        using (await before.ReadyAsync())
        {
        }

        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        for (var opening = 0; opening < Openings; opening++) Assert.True(await client.OpenAsync());
        await CrashedCopy.MakeAsync(store, new StoreFile(crashed.In("openings.db")));
        return store.Rows();
    }

    public void Dispose()
    {
        folder.Dispose();
        crashed.Dispose();
    }
}
