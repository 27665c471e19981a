using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>What the site does about its store while nobody opens a checklist, by itself, in about ten seconds.</summary>
[Collection(Alone.Name)]
public sealed class UnreadStoreTests : IDisposable
{
    readonly TempFolder folder = new();

    // Each waits for a look of the site; together they wait once.
    [Fact]
    public Task A_deleted_folder_is_made_anew_a_locked_store_is_told_and_the_log_is_folded_without_a_reader() =>
        Task.WhenAll(DeletedIsMadeAnewAsync(), LockedIsToldAsync(), LogIsFoldedAsync());

    async Task DeletedIsMadeAnewAsync()
    {
        var store = new StoreFile(folder.In("deleted/openings.db"));
        using var site = new RunningSite { Store = store };
        using var client = site.CreateClient();
        await client.BecomesAsync("ready");

        Directory.Delete(folder.In("deleted"), recursive: true);

        await Eventually.IsAsync(() => File.Exists(store.Location) && store.Texts("SELECT name FROM sqlite_master").Contains("opening_totals"), "the file is there again");
        await client.BecomesAsync("ready");
        site.Clock.Patience = OpeningsSite.Patience;
        Assert.True(await client.OpenAsync());
        Assert.Single(store.Rows());
    }

    async Task LockedIsToldAsync()
    {
        var store = new StoreFile(folder.In("locked/openings.db"));
        using var site = new RunningSite { Store = store };
        var log = OutageLines.LogOf(site);
        using var client = site.CreateClient();
        await client.BecomesAsync("ready");

        using (store.Lock()) await client.BecomesAsync("degraded");

        await client.BecomesAsync("ready");
        log.Lines.TellOfOneOutage();
        Assert.Empty(store.Rows());
    }

    // The log holds openings in the order they came in; the file does not.
    async Task LogIsFoldedAsync()
    {
        var store = new StoreFile(folder.In("folded/openings.db"));
        using var site = new RunningSite { Store = store };
        using var client = site.CreateClient();
        await client.BecomesAsync("ready");
        for (var opening = 0; opening < 3; opening++) await client.OpenAsync();

        await Eventually.IsAsync(() => new FileInfo(store.Location + "-wal") is { Exists: true, Length: 0 }, "the log is empty");
        Assert.Equal(3, store.Rows().Count);
    }

    public void Dispose() => folder.Dispose();
}
