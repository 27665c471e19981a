using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A store that is away never stops a reader, and recording goes on by itself when it is back.</summary>
[Collection(Alone.Name)]
public sealed class OutageTests(PostgresServer server) : IDisposable
{
    /// <summary>How to break a store that is not there yet, and how to mend it again.</summary>
    static readonly Dictionary<string, Func<StoreFile, Action>> Faults = new()
    {
        ["a folder stands in its place"] = store =>
        {
            Directory.CreateDirectory(store.Location);
            return () => Directory.Delete(store.Location);
        },
        ["its folder cannot be made"] = store =>
        {
            var parent = Path.GetDirectoryName(store.Location)!;
            File.WriteAllText(parent, "a file");
            return () => File.Delete(parent);
        },
        ["it is a text file"] = store =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(store.Location)!);
            File.WriteAllText(store.Location, Text);
            return () =>
            {
                Assert.Equal(Text, File.ReadAllText(store.Location));
                File.Delete(store.Location);
            };
        },
        ["another process owns it"] = store =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(store.Location)!);
            var owner = new FileStream(store.Location + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return owner.Dispose;
        },
        ["another program is writing to it"] = store =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(store.Location)!);
            store.Execute("CREATE TABLE schema_steps (step INTEGER NOT NULL PRIMARY KEY)");
            return store.Lock().Dispose;
        },
    };

    static readonly string Text = string.Concat(Enumerable.Repeat("Not a database, but somebody's notes.\n", 200));

    readonly TempFolder folder = new();
    readonly NewStores stores = new(server);

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_store_that_cannot_be_opened_stops_no_reader_and_recording_resumes_by_itself(string fault)
    {
        var store = new StoreFile(folder.In("data/openings.db"));
        var mend = Faults[fault](store);
        using var site = new RunningSite { Store = store };
        using var client = site.CreateClient();

        Assert.False(await client.OpenAsync());
        await client.BecomesAsync("degraded");
        Assert.False(await client.OpenAsync());
        Assert.Equal("degraded", await client.StatusAsync());

        mend();
        await client.BecomesAsync("ready");

        site.Clock.Patience = OpeningsSite.Patience;
        Assert.True(await client.OpenAsync());
        // Those from the outage were waiting.
        await Eventually.IsAsync(() => store.Rows().Count == 3, "the openings of the outage are in the file");
    }

    [Fact]
    public async Task A_store_that_is_away_is_found_again_without_a_reader()
    {
        var store = new StoreFile(folder.In("data/openings.db"));
        var mend = Faults["a folder stands in its place"](store);
        using var site = new RunningSite { Store = store };
        using var client = site.CreateClient();
        await client.BecomesAsync("degraded");

        mend();

        await client.BecomesAsync("ready");
        Assert.Empty(store.Rows());
    }

    [Fact]
    public async Task A_file_that_is_deleted_while_the_site_runs_is_made_anew()
    {
        var store = new StoreFile(folder.In("data/openings.db"));
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        Assert.True(await client.OpenAsync());

        foreach (var file in Directory.EnumerateFiles(folder.In("data"), "openings.db*")) File.Delete(file);

        Assert.True(await client.OpenAsync());
        Assert.Single(store.Rows());
    }

    [Theory, EachStore]
    public async Task While_the_store_is_locked_only_the_first_page_waits_for_it(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        site.Clock.Patience = 1;
        using var held = store.Lock();
        Assert.False(await client.OpenAsync());

        var before = site.Clock.Waits(OpeningsSite.LongestWait);
        Assert.NotEqual(0, before);
        for (var page = 0; page < 20; page++) Assert.False(await client.OpenAsync());

        Assert.Equal(before, site.Clock.Waits(OpeningsSite.LongestWait));
        held.Dispose();
        await Eventually.IsAsync(() => store.Rows().Count == 21, "all 21 openings are in the store");
        Assert.Equal("ready", await client.StatusAsync());
    }

    public void Dispose()
    {
        stores.Dispose();
        folder.Dispose();
    }
}
