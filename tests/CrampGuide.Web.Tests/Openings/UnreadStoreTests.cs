using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A store that is lost while nobody opens a checklist: the site finds out by itself, in about ten seconds.</summary>
[Collection(Alone.Name)]
public sealed class UnreadStoreTests : IDisposable
{
    readonly TempFolder folder = new();

    // Each waits for a look of the site; together they wait once.
    [Fact]
    public Task A_folder_that_is_deleted_is_made_anew_and_a_store_that_is_locked_is_told_without_a_reader() =>
        Task.WhenAll(DeletedIsMadeAnewAsync(), LockedIsToldAsync());

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

    public void Dispose() => folder.Dispose();
}
