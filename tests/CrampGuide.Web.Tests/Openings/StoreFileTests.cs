using CrampGuide.Web.Openings;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>The file itself: how it comes to be, what it can hold, and what older and newer versions left in it.</summary>
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
        Assert.Equal(["id"], store.Texts("SELECT name FROM pragma_table_info('checklist_openings') WHERE pk = 1"));
        Assert.Equal(["day", "checklist", "edition", "way", "openings"], store.Texts("SELECT name FROM pragma_table_info('opening_totals') ORDER BY cid"));
        Assert.Equal(["checklist_openings", "opening_totals", "schema_steps"], store.Texts("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
        Assert.Equal(["wal"], store.Texts("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_second_start_goes_on_with_the_same_rows()
    {
        for (var start = 1; start <= 3; start++)
        {
            using var site = new RunningSite { Store = store };
            using var client = await site.ReadyAsync();
            Assert.True(await client.OpenAsync());
            Assert.Equal(start, store.Rows().Count);
        }

        Assert.Equal(["ok"], store.Texts("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task The_same_opening_sent_twice_is_one_row()
    {
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        var recorder = site.Services.GetRequiredService<OpeningRecorder>();
        var opening = Opening.Of(OpeningsSite.Checklist, Repository.Edition.Version, site.Clock.Now, OpeningWay.Page);

        Assert.True(await recorder.RecordAsync(opening));
        Assert.True(await recorder.RecordAsync(opening));

        Assert.Equal(opening.Id.ToString(), Assert.Single(store.Rows()).Id);
    }

    [Theory]
    [InlineData("VACUUM")]
    [InlineData("CREATE TABLE somebody_elses (x)")]
    public async Task A_store_without_the_table_gets_it(string left)
    {
        store.Execute(left);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        Assert.True(await client.OpenAsync());
        Assert.Single(store.Rows());
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_without_damage()
    {
        store.Execute("CREATE TABLE schema_steps (step INTEGER NOT NULL PRIMARY KEY); INSERT INTO schema_steps VALUES (99); CREATE TABLE checklist_openings (id TEXT, of_the_future TEXT); INSERT INTO checklist_openings VALUES ('1', 'kept')");
        using var site = new RunningSite { Store = store };
        using var client = site.CreateClient();

        Assert.False(await client.OpenAsync());
        await client.BecomesAsync("degraded");

        Assert.Equal(["kept"], store.Texts("SELECT of_the_future FROM checklist_openings"));
        Assert.Equal(["99"], store.Texts("SELECT step FROM schema_steps"));
    }

    public void Dispose() => folder.Dispose();
}
