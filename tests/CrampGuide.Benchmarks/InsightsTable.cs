using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using CrampGuide.Web.Openings;
using Microsoft.EntityFrameworkCore;

namespace CrampGuide.Benchmarks;

/// <summary>How long the site takes for a year of /insights, from ten thousand openings to ten million.</summary>
static class InsightsTable
{
    const string Key = "a key for measuring only";
    const int Times = 30;
    const long BytesPerRow = 250;
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    static readonly long[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    /// <returns>0, or 1 where a year took longer than a second.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var postgres = args is ["postgres", ..];
        Console.WriteLine($"{(postgres ? "PostgreSQL" : "SQLite")}, {Times} requests after the first; ms");
        Console.WriteLine("| rows | totals | filled in s | first | median | p99 | KB | CSV median | CSV p99 | CSV KB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        var worst = 0.0;
        foreach (var rows in Sizes.Where(size => args is not [.., var most] || !long.TryParse(most, out var limit) || size <= limit))
        {
            using var folder = new TemporaryFolder();
            if (folder.FreeBytes < rows * BytesPerRow * 2) throw new IOException($"{rows:N0} rows need {rows * BytesPerRow * 2 / 1e9:N0} GB in {folder.Path}.");
            using var server = postgres ? TemporaryPostgres.Start() : null;
            worst = Math.Max(worst, await MeasureAsync(rows, server?.ConnectionString ?? $"Data Source={folder.In("openings.db")};Pooling=False", postgres));
        }

        Console.WriteLine(worst <= Longest.TotalMilliseconds ? "No answer took a second." : $"An answer took {worst:N0} ms.");
        return worst <= Longest.TotalMilliseconds ? 0 : 1;
    }

    static async Task<double> MeasureAsync(long rows, string connection, bool postgres)
    {
        var last = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var watch = Stopwatch.StartNew();
        var options = postgres ? new DbContextOptionsBuilder<OpeningsContext>().UseNpgsql(connection) : new DbContextOptionsBuilder<OpeningsContext>().UseSqlite(connection);
        await using var context = new OpeningsContext(options.Options);
        // One connection for all of it: what it is told about speed is forgotten with it.
        await context.Database.OpenConnectionAsync();
        await GeneratedOpenings.FillAsync(context, rows, last);
        var totals = await context.Totals.CountAsync();
        await context.Database.CloseConnectionAsync();
        var filled = watch.Elapsed.TotalSeconds;

        using var site = await SiteServer.StartAsync($"--Openings:Provider={(postgres ? "PostgreSQL" : "SQLite")}", $"--Openings:ConnectionString={connection}", $"--Insights:Key={Key}");
        using var client = new HttpClient { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"operator:{Key}")));
        var year = $"insights?from={last.AddDays(1 - GeneratedOpenings.Days):yyyy-MM-dd}&to={last:yyyy-MM-dd}";
        var first = await FetchAsync(client, year);
        var page = await RepeatAsync(client, year);
        var csv = await RepeatAsync(client, $"{year}&format=csv");
        Console.WriteLine($"| {rows:N0} | {totals:N0} | {filled:N1} | {first.Took:N0} | {Share(page, .5):N1} | {Share(page, .99):N1} | {page[0].Bytes / 1024} | {Share(csv, .5):N1} | {Share(csv, .99):N1} | {csv[0].Bytes / 1024} |");
        return page.Concat(csv).Append(first).Max(answer => answer.Took);
    }

    static async Task<List<(double Took, long Bytes)>> RepeatAsync(HttpClient client, string address)
    {
        var answers = new List<(double Took, long Bytes)>();
        for (var time = 0; time < Times; time++) answers.Add(await FetchAsync(client, address));
        return answers;
    }

    static async Task<(double Took, long Bytes)> FetchAsync(HttpClient client, string address)
    {
        var watch = Stopwatch.StartNew();
        var body = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        return (watch.Elapsed.TotalMilliseconds, body.Length);
    }

    static double Share(List<(double Took, long Bytes)> answers, double share) => answers.Select(answer => answer.Took).Order().ElementAt((int)Math.Ceiling((answers.Count - 1) * share));
}
