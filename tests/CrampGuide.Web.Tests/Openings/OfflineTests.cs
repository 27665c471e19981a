using System.Net;
using System.Net.Http.Json;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Openings made offline and sent later: counted once, whatever happens on the way.</summary>
[Collection(Alone.Name)]
public sealed class OfflineTests(PostgresServer server) : IDisposable
{
    const string Address = "/api/openings";

    readonly NewStores stores = new(server);

    [Theory, EachStore]
    public async Task Openings_made_offline_are_rows_with_their_own_ids_and_hours(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());

        using var answer = await client.PostAsJsonAsync(Address, new[] { Sent(one, hour: "2026-11-20T03"), Sent(other, "pregnancy", "2026-11-21T04") });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(OpeningsSite.IsAcknowledged(answer));
        Assert.Equal(
            [(one.ToString(), OpeningsSite.Checklist, "2026-11-20T03", "offline"), (other.ToString(), "pregnancy", "2026-11-21T04", "offline")],
            store.Rows().Select(row => (row.Id, row.Checklist, row.Hour, row.Way)).OrderBy(row => row.Hour));
    }

    [Theory, EachStore]
    public async Task The_same_sent_again_is_acknowledged_and_changes_nothing(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        var opening = Sent(Guid.NewGuid());
        for (var time = 0; time < 3; time++)
        {
            using var answer = await client.PostAsJsonAsync(Address, opening);
            Assert.True(OpeningsSite.IsAcknowledged(answer));
        }

        Assert.Single(store.Rows());
        Assert.Equal(["1"], store.Texts("SELECT SUM(openings) FROM opening_totals"));
    }

    static object Sent(Guid id, string checklist = OpeningsSite.Checklist, string hour = "2026-11-22T09") => new { id, checklist, edition = "0123456789", hour };

    public void Dispose() => stores.Dispose();
}
