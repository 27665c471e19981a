using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using CrampGuide.Web.Openings;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A PostgreSQL server that goes and comes back: no reader notices, and nothing acknowledged is lost.</summary>
[Collection(Alone.Name)]
public sealed class ServerOutageTests(PostgresServer server)
{
    const int Readers = 6;

    [Fact]
    public async Task A_server_that_is_away_at_the_start_is_found_by_itself_when_it_comes()
    {
        var store = await server.NewDatabaseAsync();
        await server.StopAsync();
        using var site = new RunningSite { Store = store };
        using var client = site.CreateClient();

        Assert.False(await client.OpenAsync());
        await client.BecomesAsync("degraded");
        Assert.False(await client.OpenAsync());

        await server.StartAsync();
        await client.BecomesAsync("ready");
        site.Clock.Patience = OpeningsSite.Patience;
        Assert.True(await client.OpenAsync());
        Assert.Equal(3, store.Rows().Count);
    }

    [Fact]
    public async Task While_the_server_is_away_a_browser_is_asked_to_send_again_later()
    {
        using var site = new RunningSite { Store = await server.NewDatabaseAsync() };
        await server.StopAsync();
        using var client = site.CreateClient();
        await client.BecomesAsync("degraded");

        using var answer = await client.PostAsJsonAsync("/api/openings", new { id = Guid.NewGuid(), checklist = OpeningsSite.Checklist, edition = "0123456789", hour = "2026-11-22T09" });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.False(OpeningsSite.IsAcknowledged(answer));
    }

    [Theory]
    [InlineData("stopped")]
    [InlineData("killed")]
    public async Task A_server_that_goes_and_comes_back_under_load_holds_each_acknowledged_opening_once(string way)
    {
        var store = await server.NewDatabaseAsync();
        var pages = 0;
        var known = new ConcurrentBag<Guid>();
        using (var site = new RunningSite { Store = store })
        using (var over = new CancellationTokenSource())
        {
            using var client = await site.ReadyAsync();
            site.Clock.Patience = 1;
            var recorder = site.Services.GetRequiredService<OpeningRecorder>();
            var load = Enumerable.Range(0, Readers).SelectMany(_ => new[]
            {
                WhileAsync(async () =>
                {
                    if (await client.OpenAsync()) Interlocked.Increment(ref pages);
                }, over.Token),
                WhileAsync(async () =>
                {
                    var opening = Opening.Of(OpeningsSite.Checklist, "0123456789", site.Clock.Now, OpeningWay.Page);
                    if (await recorder.RecordAsync(opening)) known.Add(opening.Id);
                }, over.Token),
            }).ToList();
            await Eventually.IsAsync(() => pages > 20 && known.Count > 20, "openings are acknowledged");

            await (way == "killed" ? server.KillAsync() : server.StopAsync());
            await client.BecomesAsync("degraded");
            await server.StartAsync();
            await client.BecomesAsync("ready");

            var (page, opening) = (pages, known.Count);
            await Eventually.IsAsync(() => pages > page + 20 && known.Count > opening + 20, "openings are acknowledged again");
            await over.CancelAsync();
            await Task.WhenAll(load);
        }

        var ids = store.Rows().Select(row => row.Id).ToHashSet();
        Assert.Empty(known.Select(id => id.ToString()).Except(ids));
        Assert.InRange(pages + known.Count, 1, ids.Count);
        Assert.Equal([$"{ids.Count}"], store.Texts("SELECT SUM(openings) FROM opening_totals"));
    }

    static async Task WhileAsync(Func<Task> act, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await act();
            await Task.Delay(5, CancellationToken.None);
        }
    }
}
