using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Several instances on one PostgreSQL database: none waits for another for long.</summary>
[Collection(Alone.Name)]
public sealed class SeveralInstancesTests(PostgresServer server)
{
    [Fact]
    public async Task Two_that_start_at_once_on_an_empty_database_both_record()
    {
        for (var time = 0; time < 3; time++)
        {
            var store = await server.NewDatabaseAsync();
            await Task.WhenAll(RecordAsync(store), RecordAsync(store));
            Assert.Equal(2, store.Rows().Count);
            Assert.Equal(["1", "2", "3"], store.Texts("SELECT step FROM schema_steps ORDER BY step"));
        }
    }

    [Theory]
    [InlineData("SELECT pg_advisory_lock(7244516203)")]
    [InlineData("BEGIN; LOCK TABLE schema_steps")]
    public async Task A_lock_that_someone_holds_for_good_is_told_and_recording_begins_when_it_is_gone(string statement)
    {
        var store = await server.NewDatabaseAsync();
        await RecordAsync(store);
        using var log = new LogLines("CrampGuide");
        using var site = new RunningSite { Store = store }.With(services => services.AddSingleton<ILoggerProvider>(log));
        using (store.Hold(statement))
        {
            using var reader = site.CreateClient();
            Assert.False(await reader.OpenAsync());
            await Eventually.IsAsync(() => log.Lines.Any(line => line.Contains("lock timeout", StringComparison.Ordinal)), "the log says why");
            Assert.Equal("degraded", await reader.StatusAsync());
            Assert.False(await reader.OpenAsync());
        }

        using var client = await site.ReadyAsync();
        Assert.True(await client.OpenAsync());
        Assert.Equal(4, store.Rows().Count);
    }

    [Fact]
    public async Task One_that_stands_still_in_the_midst_of_writing_does_not_keep_the_others_from_it()
    {
        var store = await server.NewDatabaseAsync();
        await using var process = SiteProcess.Serve(store);
        using var still = new HttpClient { BaseAddress = await process.AddressAsync() };
        await still.BecomesAsync("ready");
        using (store.Lock())
        {
            Assert.False(await still.OpenAsync());
            await Eventually.IsAsync(() => store.Texts("SELECT COUNT(*) FROM pg_locks WHERE NOT granted") is not ["0"], "its rows wait");
            await process.StandStillAsync();
        }

        // Both add to the same total.
        using var other = new RunningSite { Store = store };
        other.Clock.Now = TimeProvider.System.GetUtcNow();
        using var client = other.CreateClient();
        await client.IsAcknowledgedAsync();

        await process.GoOnAsync();
        await still.IsAcknowledgedAsync();
        Assert.Equal([$"{store.Rows().Count}"], store.Texts("SELECT SUM(openings) FROM opening_totals"));
    }

    static async Task RecordAsync(OpeningsInStore store)
    {
        using var site = new RunningSite { Store = store };
        using var client = await Task.Run(site.ReadyAsync);
        Assert.True(await client.OpenAsync());
    }
}
