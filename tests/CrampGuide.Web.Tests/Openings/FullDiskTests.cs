using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A disk without room: readers are served, what they opened waits, and is written once when there is room.</summary>
[Collection(Alone.Name)]
public sealed class FullDiskTests : IDisposable
{
    const int NoRoom = 4096;

    readonly TempFolder folder = new();
    readonly StoreFile store;

    public FullDiskTests() => store = new StoreFile(folder.In("openings.db"));

    [Fact]
    public async Task A_disk_that_fills_up_while_the_site_runs_loses_no_opening()
    {
        await using var site = SiteProcess.ServeAfter(FileSizeLimit.NoSignal, folder);
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        await client.BecomesAsync("ready");
        await client.IsAcknowledgedAsync();
        var before = store.Rows();

        await FileSizeLimit.SetAsync(site, NoRoom);
        for (var page = 0; page < 5; page++) Assert.False(await client.OpenAsync());
        await client.BecomesAsync("degraded");
        // Tried several times by then.
        await Task.Delay(TimeSpan.FromSeconds(4.5));
        Assert.False(await client.OpenAsync());
        Assert.Equal("degraded", await client.StatusAsync());

        await FileSizeLimit.LiftAsync(site);
        await client.BecomesAsync("ready");
        await Eventually.IsAsync(() => store.Rows().Count == before.Count + 6, "the openings that waited are in the file, once");
        await client.IsAcknowledgedAsync();

        Assert.Subset(store.Rows().ToHashSet(), before.ToHashSet());
        Assert.Equal(["ok"], store.Texts("PRAGMA integrity_check"));
        site.Output.TellOfOneOutage();
    }

    [Fact]
    public async Task A_site_that_starts_without_room_serves_and_records_once_there_is_room()
    {
        // The runtime itself would need a large file in memory, unless it is told to do without.
        await using var site = SiteProcess.ServeAfter($"{FileSizeLimit.NoSignal}; ulimit -S -f 8; export DOTNET_EnableWriteXorExecute=0", folder);
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        await client.BecomesAsync("degraded");
        for (var page = 0; page < 3; page++) Assert.False(await client.OpenAsync());

        await FileSizeLimit.LiftAsync(site);
        await client.BecomesAsync("ready");

        await Eventually.IsAsync(() => store.Rows().Count == 3, "the openings that waited are in the file, once");
        site.Output.TellOfOneOutage();
    }

    public void Dispose() => folder.Dispose();
}
