using System.Diagnostics;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Something else writes over, empties or deletes a part of the store under the running site.</summary>
[Collection(Alone.Name)]
public sealed class MeddledStoreTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly StoreFile store;

    public MeddledStoreTests() => store = new StoreFile(folder.In("openings.db"));

    [Fact]
    public async Task A_backup_copied_over_the_file_stays_whole_and_takes_the_next_openings()
    {
        var backup = new StoreFile(folder.In("backup.db"));
        using (var earlier = new RunningSite { Store = store })
        using (var reader = await earlier.ReadyAsync())
        {
            for (var opening = 0; opening < 2; opening++) Assert.True(await reader.OpenAsync("/checklists/pregnancy"));
            await using var making = SiteProcess.CommandOn(store, "backup", backup.Location);
            Assert.Equal(0, await making.EndAsync());
        }

        using var site = new RunningSite { Store = store };
        var log = OutageLines.LogOf(site);
        using (var client = await site.ReadyAsync())
        {
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            await ShellAsync($"cp {backup.Location} {store.Location}");
            for (var opening = 0; opening < 3; opening++) Assert.True(await client.OpenAsync());
        }

        Assert.Equal(5, store.Rows().Count);
        Assert.True(store.IsWhole());
        Assert.Contains(log.Lines, line => line.Contains("written over", StringComparison.Ordinal) && line.Contains("openings.db-wal.of-the-file-before-", StringComparison.Ordinal));
        Assert.Single(Directory.GetFiles(folder.Location, "openings.db-wal.of-the-file-before-*"));
    }

    [Fact]
    public async Task An_emptied_file_takes_the_next_openings_and_its_log_is_kept()
    {
        using (var site = new RunningSite { Store = store })
        using (var client = await site.ReadyAsync())
        {
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            await ShellAsync($": > {store.Location}");
            for (var opening = 0; opening < 3; opening++) Assert.True(await client.OpenAsync());
        }

        Assert.Equal(3, store.Rows().Count);
        Assert.True(store.IsWhole());
        Assert.Single(Directory.GetFiles(folder.Location, "openings.db-wal.of-the-file-before-*"));
    }

    [Fact]
    public async Task A_deleted_log_loses_nothing()
    {
        using (var site = new RunningSite { Store = store })
        using (var client = await site.ReadyAsync())
        {
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            File.Delete(store.Location + "-wal");
            for (var opening = 0; opening < 3; opening++) Assert.True(await client.OpenAsync());
            Assert.Equal(8, store.Rows().Count);
        }

        Assert.Equal(8, store.Rows().Count);
        Assert.True(store.IsWhole());
    }

    [Fact]
    public async Task A_deleted_lock_is_made_again()
    {
        await using var site = SiteProcess.Serve(store);
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        await client.BecomesAsync("ready");
        File.Delete(store.Location + ".lock");
        await client.IsAcknowledgedAsync();

        using var second = new RunningSite { Store = store };
        using var other = second.CreateClient();
        await other.BecomesAsync("degraded");
        Assert.False(await other.OpenAsync());
        await client.IsAcknowledgedAsync();
    }

    [Fact]
    public async Task A_link_that_leads_elsewhere_is_followed()
    {
        foreach (var real in new[] { "first", "second" }) Directory.CreateDirectory(folder.In(real));
        Directory.CreateSymbolicLink(folder.In("data"), folder.In("first"));
        using var site = new RunningSite { Store = new StoreFile(folder.In("data/openings.db")) };
        using var client = await site.ReadyAsync();
        for (var opening = 0; opening < 2; opening++) Assert.True(await client.OpenAsync());

        Directory.Delete(folder.In("data"));
        Directory.CreateSymbolicLink(folder.In("data"), folder.In("second"));
        Assert.True(await client.OpenAsync());

        Assert.Equal(2, new StoreFile(folder.In("first/openings.db")).Rows().Count);
        Assert.Single(new StoreFile(folder.In("second/openings.db")).Rows());
    }

    // Another program: closing the file in this process would drop the site's locks on it.
    static async Task ShellAsync(string command)
    {
        using var shell = Process.Start("sh", ["-c", command]);
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
    }

    public void Dispose() => folder.Dispose();
}
