using CrampGuide.Web.Tests.Fixtures;
using Npgsql;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>The PostgreSQL database itself: what it can hold, and what is said about it.</summary>
[Collection(Alone.Name)]
public sealed class StoreDatabaseTests(PostgresServer server)
{
    const string Password = "unmistakable-password";

    [Fact]
    public async Task The_tables_have_no_place_for_anything_about_a_reader()
    {
        var store = await server.NewDatabaseAsync();
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        Assert.Equal(
            ["checklist_openings: id, checklist, edition, hour, way", "opening_totals: day, checklist, edition, way, openings", "schema_steps: step"],
            store.Texts("SELECT table_name || ': ' || string_agg(column_name, ', ' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name ORDER BY table_name"));
    }

    [Fact]
    public async Task The_password_is_nowhere_told_when_the_server_is_away()
    {
        var store = WithPassword(await server.NewDatabaseAsync());
        await server.StopAsync();
        await using var process = SiteProcess.Serve(store);
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        await Eventually.IsAsync(() => process.Output.Any(line => line.Contains("Openings are not recorded", StringComparison.Ordinal)), "the log tells the outage");
        Assert.DoesNotContain(Password, await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)), StringComparison.Ordinal);

        await server.StartAsync();
        await client.BecomesAsync("ready");
        await process.TerminateAsync();
        Assert.Equal(0, await process.EndAsync());

        Assert.Contains(process.Output, line => line.Contains("PostgreSQL database openings_", StringComparison.Ordinal));
        Assert.DoesNotContain(process.Output.Concat(process.Errors), line => line.Contains(Password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_that_finds_no_server_says_so_in_words_without_the_password()
    {
        var store = WithPassword(await server.NewDatabaseAsync());
        await server.StopAsync();

        await using var openings = SiteProcess.CommandOn(store, "openings");

        Assert.Equal(1, await openings.EndAsync());
        Assert.NotEmpty(openings.Errors);
        Assert.DoesNotContain(openings.Errors, line => line.Contains(Password, StringComparison.Ordinal) || line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_backup_is_left_to_the_servers_own_program()
    {
        await using var backup = SiteProcess.CommandOn(await server.NewDatabaseAsync(), "backup", "copy.db");

        Assert.Equal(1, await backup.EndAsync());
        Assert.Contains("pg_dump", Assert.Single(backup.Errors), StringComparison.Ordinal);
    }

    static StoreDatabase WithPassword(StoreDatabase store) => new(new NpgsqlConnectionStringBuilder(store.ConnectionString) { Password = Password }.ToString());
}
