using System.Net.Http.Json;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>One store and process after process that is killed, some before they serve: nothing acknowledged is lost or doubled.</summary>
[Collection(Alone.Name)]
public sealed class KilledStartsTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly StoreFile store;
    readonly List<string> acknowledged = [];

    public KilledStartsTests() => store = new StoreFile(folder.In("openings.db"));

    [Fact]
    public async Task Killed_at_any_moment_the_next_start_goes_on_with_every_acknowledged_opening()
    {
        foreach (var delay in new[] { 0, 300, 800, 1500 }) await KillAsync(_ => Task.Delay(delay));
        foreach (var delay in new[] { 0, 200 })
        {
            await KillAsync(async site =>
            {
                await site.AddressAsync();
                await Task.Delay(delay);
            });
        }

        foreach (var openings in new[] { 1, 40 })
        {
            var before = acknowledged.Count;
            await KillAsync(_ => Eventually.IsAsync(() => acknowledged.Count >= before + openings, "openings are acknowledged"));
        }

        // What a killed process leaves behind, and more: none of it is a lock.
        Assert.True(File.Exists(store.Location + "-wal"));
        await File.WriteAllTextAsync(store.Location + ".lock", "left behind by 4711");

        await using var last = SiteProcess.Serve(folder);
        using var client = new HttpClient { BaseAddress = await last.AddressAsync() };
        await client.BecomesAsync("ready");

        var ids = store.Rows().Select(row => row.Id).ToList();
        Assert.Distinct(ids);
        Assert.Subset(ids.ToHashSet(), acknowledged.ToHashSet());
        Assert.Equal([$"{ids.Count}"], store.Texts("SELECT SUM(openings) FROM opening_totals"));
        Assert.Equal(["ok"], store.Texts("PRAGMA integrity_check"));
    }

    async Task KillAsync(Func<SiteProcess, Task> moment)
    {
        await using var site = SiteProcess.Serve(folder);
        var post = PostUntilGoneAsync(site);
        await moment(site);
        site.Kill();
        await site.EndAsync();
        await post;
    }

    // The way an offline opening comes, since its id is known to whoever sends it; few enough that none is turned away.
    async Task PostUntilGoneAsync(SiteProcess site)
    {
        var address = site.AddressAsync();
        if (await Task.WhenAny(address, site.EndAsync()) != address) return;
        using var client = new HttpClient { BaseAddress = await address };
        try
        {
            for (var post = 0; post < 30; post++)
            {
                var openings = Enumerable.Range(0, 5).Select(_ => new { id = Guid.NewGuid().ToString(), checklist = "pregnancy", edition = "0123456789", hour = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH") }).ToList();
                using var answer = await client.PostAsJsonAsync("/api/openings", openings);
                if (OpeningsSite.IsAcknowledged(answer)) acknowledged.AddRange(openings.Select(opening => opening.id));
                await Task.Delay(10);
            }
        }
        catch (HttpRequestException)
        {
            // The process is gone.
        }
    }

    public void Dispose() => folder.Dispose();
}
