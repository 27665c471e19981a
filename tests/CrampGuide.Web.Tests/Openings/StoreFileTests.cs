using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>The file itself: how it comes to be and what it can hold.</summary>
[Collection(Alone.Name)]
public sealed class StoreFileTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly StoreFile store;

    public StoreFileTests() => store = new StoreFile(folder.In("openings.db"));

    [Fact]
    public async Task The_first_start_makes_the_folder_and_the_file()
    {
        var deep = new StoreFile(folder.In("not/yet/there/openings.db"));
        using var site = new RunningSite { Store = deep };
        using var client = await site.ReadyAsync();

        Assert.Empty(deep.Rows());
        Assert.True(await client.OpenAsync());
        Assert.Single(deep.Rows());
    }

    [Fact]
    public async Task The_table_has_no_place_for_anything_about_a_reader()
    {
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        Assert.Equal(["id", "checklist", "edition", "hour", "way"], store.Texts("SELECT name FROM pragma_table_info('checklist_openings') ORDER BY cid"));
        Assert.Equal(["hour", "id"], store.Texts("SELECT name FROM pragma_table_info('checklist_openings') WHERE pk > 0 ORDER BY pk"));
        Assert.Equal(["day", "checklist", "edition", "way", "openings"], store.Texts("SELECT name FROM pragma_table_info('opening_totals') ORDER BY cid"));
        Assert.Equal(["checklist_openings", "opening_totals", "schema_steps"], store.Texts("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
        Assert.Equal(["wal"], store.Texts("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Rows_of_an_hour_do_not_stand_in_the_order_in_which_they_came()
    {
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        for (var opening = 0; opening < 12; opening++) Assert.True(await client.OpenAsync());

        var asTheyStand = store.Texts("SELECT id FROM checklist_openings NOT INDEXED");
        Assert.Equal(asTheyStand.Order(StringComparer.Ordinal), asTheyStand);
        Assert.Empty(store.Texts("SELECT name FROM pragma_table_list WHERE name = 'checklist_openings' AND wr = 0"));
    }

    [Fact]
    public async Task A_database_with_nothing_in_it_gets_the_table()
    {
        store.Execute("VACUUM");
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        Assert.True(await client.OpenAsync());
        Assert.Single(store.Rows());
    }

    public void Dispose() => folder.Dispose();
}
