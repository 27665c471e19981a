using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary><c>backup</c>, given while the site runs, and the copy put back; and commands that cannot do what they should.</summary>
[Collection(Alone.Name)]
public sealed class StoreCommandTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly StoreFile store;

    public StoreCommandTests() => store = new StoreFile(folder.In("openings.db"));

    [Fact]
    public async Task A_backup_made_while_the_site_runs_can_be_put_back()
    {
        var copy = new StoreFile(folder.In("copy.db"));
        using (var site = new RunningSite { Store = store })
        using (var client = await site.ReadyAsync())
        {
            for (var opening = 0; opening < 5; opening++) Assert.True(await client.OpenAsync());
            await using var backup = Command("backup", copy.Location);
            Assert.Equal(0, await backup.EndAsync());
            Assert.StartsWith($"5 openings of {store.Location} are in ", backup.Output.Single(), StringComparison.Ordinal);
            Assert.True(await client.OpenAsync());
        }

        Assert.Equal(["copy.db"], Directory.GetFiles(folder.Location, "copy*").Select(Path.GetFileName));
        // As the README says: stop, put the copy in the place of the file, take its log away, start.
        foreach (var file in Directory.GetFiles(folder.Location, "openings.db*")) File.Delete(file);
        File.Move(copy.Location, store.Location);
        using var again = new RunningSite { Store = store };
        using var reader = await again.ReadyAsync();
        Assert.True(await reader.OpenAsync());
        Assert.Equal(6, store.Rows().Count);
        Assert.Equal(["6"], store.Texts("SELECT SUM(openings) FROM opening_totals"));
    }

    [Fact]
    public async Task A_backup_overwrites_nothing()
    {
        await File.WriteAllTextAsync(folder.In("copy.db"), "kept");
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        await using var backup = Command("backup", folder.In("copy.db"));

        Assert.Equal(1, await backup.EndAsync());
        Assert.Contains("is there already", backup.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(folder.In("copy.db")));
    }

    [Theory]
    [InlineData("openings")]
    [InlineData("backup")]
    public async Task Without_a_store_a_command_says_so_and_leaves_nothing_behind(string command)
    {
        await using var failing = command == "backup" ? Command(command, folder.In("copy.db")) : Command(command);

        Assert.Equal(1, await failing.EndAsync());
        Assert.Contains($"There is no file {store.Location}.", Assert.Single(failing.Errors), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Location));
    }

    [Fact]
    public async Task A_backup_deletes_nothing_that_has_a_name_like_its_own()
    {
        await File.WriteAllTextAsync(folder.In("copy.db.unfinished"), "kept");
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        await using var backup = Command("backup", folder.In("copy.db"));

        Assert.Equal(0, await backup.EndAsync());
        Assert.Equal("kept", await File.ReadAllTextAsync(folder.In("copy.db.unfinished")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Settings_may_stand_before_a_command_or_after_it(bool before)
    {
        using var site = new RunningSite { Store = store };
        site.Clock.Now = TimeProvider.System.GetUtcNow();
        using var client = await site.ReadyAsync();
        Assert.True(await client.OpenAsync());
        var setting = $"--Openings:ConnectionString={store.ConnectionString}";

        await using var openings = before ? SiteProcess.Command(setting, "openings") : SiteProcess.Command("openings", setting);

        Assert.Equal(0, await openings.EndAsync());
        Assert.StartsWith("1 opening from ", openings.Output.First(), StringComparison.Ordinal);
        Assert.Equal([$"From {store.Location}"], openings.Errors);
    }

    [Theory]
    [InlineData("--Openings:Provider=Oracle", "Openings:Provider must be SQLite or PostgreSQL, not 'Oracle'.")]
    [InlineData("--Openings:KeepDays=many", "Openings:KeepDays must be a whole number, not 'many'.")]
    [InlineData("--Openings:ConnectionString=nonsense", "Openings:ConnectionString must name a file to write to")]
    public async Task A_wrong_setting_is_told_to_a_command_too(string setting, string told)
    {
        await using var openings = SiteProcess.Command("openings", setting);

        Assert.Equal(1, await openings.EndAsync());
        Assert.StartsWith(told, Assert.Single(openings.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_none_starts_no_site()
    {
        await using var none = SiteProcess.Command("opennings");

        Assert.Equal(1, await none.EndAsync());
        Assert.Contains("There is no command 'opennings'.", Assert.Single(none.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0d")]
    [InlineData("soon")]
    [InlineData("99999")]
    public async Task A_span_that_is_none_is_told(string since)
    {
        await using var openings = Command("openings", "--since", since);

        Assert.NotEqual(0, await openings.EndAsync());
        Assert.Contains(openings.Errors, line => line.Contains($"'{since}' is not a number of days", StringComparison.Ordinal));
    }

    SiteProcess Command(params string[] arguments) => SiteProcess.CommandOn(store, arguments);

    public void Dispose() => folder.Dispose();
}
