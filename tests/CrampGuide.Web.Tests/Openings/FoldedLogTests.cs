using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Asked to stop, the site leaves one whole file, which can be carried away.</summary>
[Collection(Alone.Name)]
public sealed class FoldedLogTests : IDisposable
{
    readonly TempFolder folder = new();

    [Fact]
    public async Task After_a_stop_the_file_alone_holds_every_opening()
    {
        var store = new StoreFile(folder.In("openings.db"));
        await using var site = SiteProcess.Serve(folder);
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        await client.BecomesAsync("ready");
        for (var opening = 0; opening < 10; opening++) await client.OpenAsync();

        await site.TerminateAsync();
        Assert.Equal(0, await site.EndAsync());

        Assert.True(new FileInfo(store.Location + "-wal") is { Exists: false } or { Length: 0 });
        var alone = new StoreFile(folder.In("alone.db"));
        File.Copy(store.Location, alone.Location);
        Assert.Equal(10, alone.Rows().Count);
        Assert.Equal(["10"], alone.Texts("SELECT SUM(openings) FROM opening_totals"));
    }

    public void Dispose() => folder.Dispose();
}
