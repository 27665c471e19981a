using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>What older and newer versions, and other programs, left in a store.</summary>
[Collection(Alone.Name)]
public sealed class SchemaTests(PostgresServer server) : IDisposable
{
    const string Kept = "SELECT day || '|' || checklist || '|' || edition || '|' || way || '|' || openings FROM opening_totals ORDER BY 1";

    readonly NewStores stores = new(server);

    [Theory, EachStore]
    public async Task A_second_start_goes_on_with_the_same_rows(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        for (var start = 1; start <= 3; start++)
        {
            using var site = new RunningSite { Store = store };
            using var client = await site.ReadyAsync();
            Assert.True(await client.OpenAsync());
            Assert.Equal(start, store.Rows().Count);
        }

        Assert.True(store.IsWhole());
    }

    // A file of another program is refused: it has one owner, where a database has users and rights.
    [Fact]
    public async Task A_database_that_holds_somebody_elses_table_gets_its_own()
    {
        var store = await stores.NewAsync(StoreKind.PostgreSQL);
        store.Execute("CREATE TABLE somebody_elses (x INTEGER)");
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        Assert.True(await client.OpenAsync());
        Assert.Single(store.Rows());
    }

    [Theory, EachStore]
    public async Task A_store_from_before_there_were_totals_gets_them_from_its_rows(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        store.Execute("""
            CREATE TABLE schema_steps (step INTEGER NOT NULL PRIMARY KEY);
            INSERT INTO schema_steps VALUES (1);
            CREATE TABLE checklist_openings (id TEXT NOT NULL PRIMARY KEY, checklist TEXT NOT NULL, edition TEXT NOT NULL, hour TEXT NOT NULL, way TEXT NOT NULL);
            CREATE INDEX checklist_openings_by_hour ON checklist_openings (hour, checklist);
            INSERT INTO checklist_openings VALUES ('a', 'pregnancy', 'e1', '2026-11-20T23', 'page'), ('b', 'pregnancy', 'e1', '2026-11-20T01', 'page'), ('c', 'thigh-pain', 'e1', '2026-11-21T00', 'page');
            """);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        Assert.Equal(["2026-11-20|pregnancy|e1|page|2", "2026-11-21|thigh-pain|e1|page|1"], store.Texts(Kept));
        Assert.Equal(["b", "a", "c"], store.Rows().Select(row => row.Id));
        Assert.True(await client.OpenAsync());
        Assert.Equal(4, store.Rows().Count);
        Assert.Equal(["4"], store.Texts("SELECT SUM(openings) FROM opening_totals"));
        Assert.Equal(["1", "2", "3"], store.Texts("SELECT step FROM schema_steps ORDER BY step"));
    }

    [Theory, EachStore]
    public async Task A_store_of_a_newer_version_is_refused_without_damage(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        store.Execute("CREATE TABLE schema_steps (step INTEGER NOT NULL PRIMARY KEY); INSERT INTO schema_steps VALUES (99); CREATE TABLE checklist_openings (id TEXT, of_the_future TEXT); INSERT INTO checklist_openings VALUES ('1', 'kept')");
        using var site = new RunningSite { Store = store };
        using var client = site.CreateClient();

        Assert.False(await client.OpenAsync());
        await client.BecomesAsync("degraded");

        Assert.Equal(["kept"], store.Texts("SELECT of_the_future FROM checklist_openings"));
        Assert.Equal(["99"], store.Texts("SELECT step FROM schema_steps"));
    }

    public void Dispose() => stores.Dispose();
}
