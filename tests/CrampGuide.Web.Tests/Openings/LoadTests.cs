using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Many readers at once, and the end of a process: an acknowledged opening is in the store, once.</summary>
[Collection(Alone.Name)]
public sealed class LoadTests(PostgresServer server) : IDisposable
{
    const int Readers = 200;

    readonly NewStores stores = new(server);

    [Theory, EachStore]
    public async Task Two_hundred_readers_at_once_leave_two_hundred_rows(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        int acknowledged;
        using (var site = new RunningSite { Store = store }.OnSocket())
        {
            using var client = await site.ReadyAsync();
            acknowledged = (await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => client.OpenAsync()))).Count(yes => yes);
            // What was acknowledged is in the store already; the rest may still be on its way.
            Assert.InRange(store.Rows().Count, acknowledged, Readers);
        }

        Assert.InRange(acknowledged, 1, Readers);
        Assert.Equal(Readers, store.Rows().Select(row => row.Id).Distinct().Count());
        Assert.Equal(Readers, store.Rows().Count);
    }

    [Theory, EachStore]
    public async Task Readers_one_after_the_other_are_all_acknowledged(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        for (var reader = 1; reader <= 50; reader++)
        {
            Assert.True(await client.OpenAsync());
            Assert.Equal(reader, store.Rows().Count);
        }
    }

    [Theory, EachStore]
    public async Task A_stop_writes_down_what_still_waits(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        site.Clock.Patience = 1;
        var held = store.Lock();
        for (var reader = 0; reader < 10; reader++) Assert.False(await client.OpenAsync());
        Assert.Empty(store.Rows());

        var stop = site.DisposeAsync();
        Assert.False(stop.IsCompleted);
        held.Dispose();
        await stop;

        Assert.Equal(10, store.Rows().Count);
    }

    [Theory, EachStore]
    public async Task Asked_to_stop_under_load_the_process_ends_well_and_keeps_every_opening_it_answered(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        await using var process = SiteProcess.Serve(store);
        using var client = await ReadyAsync(process);

        var answered = await OpenUntilGoneAsync(client, process.TerminateAsync);

        Assert.Equal(0, await process.EndAsync());
        Assert.NotEmpty(answered);
        Assert.Equal(answered.Count, store.Rows().Count);
        Assert.True(store.IsWhole());
    }

    [Theory, EachStore]
    public async Task Killed_under_load_the_process_has_lost_no_acknowledged_opening_and_the_next_one_starts(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        await using var process = SiteProcess.Serve(store);
        using var client = await ReadyAsync(process);

        var answered = await OpenUntilGoneAsync(client, () => { process.Kill(); return Task.CompletedTask; });
        await process.EndAsync();

        var acknowledged = answered.Count(yes => yes);
        Assert.InRange(acknowledged, 1, store.Rows().Count);
        await using var next = SiteProcess.Serve(store);
        using var again = await ReadyAsync(next);
        await again.IsAcknowledgedAsync();
        Assert.True(store.IsWhole());
    }

    static async Task<HttpClient> ReadyAsync(SiteProcess process)
    {
        var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        await client.BecomesAsync("ready");
        await client.OpenAsync("/checklists");
        return client;
    }

    // One reader after the other, so that each answer is for a known row; the process is ended in the midst of them.
    static async Task<List<bool>> OpenUntilGoneAsync(HttpClient client, Func<Task> end)
    {
        var answered = new List<bool>();
        try
        {
            while (answered.Count < 20) answered.Add(await client.OpenAsync());
            var ending = end();
            while (answered.Count < 100_000) answered.Add(await client.OpenAsync());
            await ending;
        }
        catch (HttpRequestException)
        {
            // The process is gone.
        }

        return answered;
    }

    public void Dispose() => stores.Dispose();
}
