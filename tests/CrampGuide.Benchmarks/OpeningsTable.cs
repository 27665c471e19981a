using CrampGuide.Web.Openings;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrampGuide.Benchmarks;

/// <summary>
/// How many openings a second are acknowledged, beside one SaveChangesAsync for every request: one that leaves the same
/// rows and totals, which is what the recorder is held against, and one that leaves rows alone. By turns in one process,
/// because a busy machine makes absolute figures worthless.
/// </summary>
static class OpeningsTable
{
    const int Rounds = 5;
    const double Least = 8;
    static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <returns>0, or 1 where many readers do not get as many acknowledged as they should.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        // The baseline blocks threads: it is given them at once, where the pool would hand them out one after the other.
        ThreadPool.SetMinThreads(128, 128);
        using var folder = new TemporaryFolder();
        Console.WriteLine($"fsync after 4 KiB written in place: {SyncCost.Microseconds(folder.In("sync"), 4096):N0} µs, after 64 KiB: {SyncCost.Microseconds(folder.In("sync"), 65536):N0} µs (median)");
        if (args is ["postgres", .. var connection])
        {
            using var server = TemporaryPostgres.Unless(connection);
            var other = await OtherTablesAsync(server.ConnectionString);
            return await RunAsync("PostgreSQL", new OpeningsOptions { Provider = OpeningsProvider.PostgreSQL, ConnectionString = server.ConnectionString }, options => options.UseNpgsql(other));
        }

        var baseline = $"Data Source={folder.In("baseline.db")};Default Timeout=60";
        return await RunAsync("SQLite", new OpeningsOptions { ConnectionString = $"Data Source={folder.In("openings.db")}" }, options => options.UseSqlite(baseline).AddInterceptors(new SqliteDurability()));
    }

    // What one leaves for the vacuum must not slow down the other.
    static async Task<string> OtherTablesAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("DROP SCHEMA IF EXISTS save_changes CASCADE; CREATE SCHEMA save_changes", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = "save_changes" }.ToString();
    }

    static async Task<int> RunAsync(string name, OpeningsOptions options, Action<DbContextOptionsBuilder> baseline)
    {
        await using var app = await OpeningsServer.StartAsync(options, baseline);
        var server = new Uri(app.Urls.Single());
        foreach (var connections in new[] { 16, 1 }) Measure(server, connections);
        Console.WriteLine($"{name}, {Rounds} rounds of {Round.TotalSeconds} s each by turns; median of the rounds, latency in ms; ratio: median (lowest to highest)");
        Console.WriteLine("| connections | recorder/s | p50 | p99 | SaveChanges/s | p50 | p99 | rows alone/s | p50 | p99 | unacknowledged of each | nothing/s | times SaveChanges | times rows alone |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        var enough = true;
        foreach (var connections in new[] { 1, 16, 64 })
        {
            var rounds = Enumerable.Range(0, Rounds).Select(_ => Measure(server, connections)).ToList();
            var ratio = Ratio(rounds.Select(round => round.Recorder.PerSecond / round.SaveChanges.PerSecond), out var median);
            var alone = Ratio(rounds.Select(round => round.Recorder.PerSecond / round.RowsAlone.PerSecond), out _);
            var others = string.Join(", ", rounds.Sum(round => round.Recorder.Others), rounds.Sum(round => round.SaveChanges.Others), rounds.Sum(round => round.RowsAlone.Others));
            Console.WriteLine($"| {connections} | {Cells(rounds.Select(round => round.Recorder))} | {Cells(rounds.Select(round => round.SaveChanges))} | {Cells(rounds.Select(round => round.RowsAlone))} | {others} | {Median(rounds.Select(round => round.Nothing.PerSecond)):N0} | {ratio} | {alone} |");
            enough &= connections == 1 || median >= Least;
        }

        await app.StopAsync();
        Console.WriteLine(enough ? $"At least {Least} times as many at 16 and at 64." : $"LESS than {Least} times as many at 16 or at 64.");
        return enough ? 0 : 1;
    }

    static (LoadResult Recorder, LoadResult SaveChanges, LoadResult RowsAlone, LoadResult Nothing) Measure(Uri server, int connections)
    {
        return (Load(OpeningsServer.Recorder), Load(OpeningsServer.SaveChanges), Load(OpeningsServer.RowsAlone), Load(OpeningsServer.Nothing));

        LoadResult Load(string path) => HttpLoad.Run(server, path, OpeningsServer.Mark, connections, Round);
    }

    static string Ratio(IEnumerable<double> rounds, out double median)
    {
        var sorted = rounds.Order().ToList();
        median = Median(sorted);
        return $"{median:N1} ({sorted[0]:N1} to {sorted[^1]:N1})";
    }

    static string Cells(IEnumerable<LoadResult> results) => $"{Median(results.Select(one => one.PerSecond)):N0} | {Median(results.Select(one => one.Milliseconds(.5))):N2} | {Median(results.Select(one => one.Milliseconds(.99))):N2}";

    static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
