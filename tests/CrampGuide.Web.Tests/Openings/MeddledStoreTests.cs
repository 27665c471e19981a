using System.Diagnostics;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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
    public async Task After_a_log_was_cut_openings_are_recorded_again_and_the_file_stays_whole()
    {
        using (var site = new RunningSite { Store = store })
        using (var client = await site.ReadyAsync())
        {
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            await ShellAsync($": > {store.Location}-wal");
            for (var opening = 0; opening < 3; opening++) Assert.True(await client.OpenAsync());
        }

        Assert.Equal(3, store.Rows().Count);
        Assert.True(store.IsWhole());
    }

    [Fact]
    public async Task A_file_that_was_cut_is_left_as_it_is_with_its_log_and_nothing_is_acknowledged()
    {
        var log = new LogLines("CrampGuide.Web.Openings");
        using (var site = new RunningSite { Store = store }.With(all => all.AddSingleton<ILoggerProvider>(log)))
        using (var client = await site.ReadyAsync())
        {
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            // Its header says more pages than it has.
            await ShellAsync($"truncate -s 8192 {store.Location}");
            Assert.False(await client.OpenAsync());
            Assert.Equal("degraded", await client.StatusAsync());
        }

        Assert.Equal(8192, new FileInfo(store.Location).Length);
        var kept = Assert.Single(Directory.GetFiles(folder.Location, "openings.db-wal.of-the-file-before-*"));
        Assert.True(new FileInfo(kept).Length > 0);
        Assert.Contains(log.Lines, line => line.Contains("damaged", StringComparison.Ordinal) || line.Contains("malformed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_another_program_is_left_as_it_is()
    {
        store.Execute("CREATE TABLE accounts (name TEXT)");
        using var site = new RunningSite { Store = store };
        var log = OutageLines.LogOf(site);
        using var client = site.CreateClient();
        await client.BecomesAsync("degraded");

        Assert.False(await client.OpenAsync());

        Assert.Equal(["accounts"], store.Texts("SELECT name FROM sqlite_master"));
        Assert.True(log.Lines.Tells("the tables of another program"));
    }

    [Fact]
    public async Task A_file_damaged_behind_its_header_is_told_at_the_start_and_left_as_it_is()
    {
        using (var earlier = new RunningSite { Store = store })
        using (var reader = await earlier.ReadyAsync())
            for (var opening = 0; opening < 5; opening++) Assert.True(await reader.OpenAsync());
        await ShellAsync($"dd if=/dev/urandom of={store.Location} bs=4096 seek=4 count=4 conv=notrunc 2>/dev/null");
        var damaged = await File.ReadAllBytesAsync(store.Location);

        using (var site = new RunningSite { Store = store })
        using (var client = site.CreateClient())
        {
            await client.BecomesAsync("degraded");
            Assert.False(await client.OpenAsync());
        }

        Assert.Equal(damaged, await File.ReadAllBytesAsync(store.Location));
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
