using CrampGuide.Web.Openings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrampGuide.Benchmarks;

/// <summary>
/// Kestrel with three ways to the same answer, and nothing to render: an opening by the site's own recorder, and by a
/// context and a SaveChangesAsync for every request, with the totals that the recorder keeps and without. All answer 204
/// with the header when the opening is committed.
/// </summary>
static class OpeningsServer
{
    public const string Recorder = "/recorder";
    public const string SaveChanges = "/save-changes";
    public const string RowsAlone = "/rows-alone";

    /// <summary>Answers so without recording: no store can be quicker than this.</summary>
    public const string Nothing = "/nothing";
    public const string Mark = $"{OpeningCounter.Header}: true";
    static readonly string[] Checklists = [.. Enumerable.Range(1, 12).Select(n => $"checklist-{n}")];

    public static async Task<WebApplication> StartAsync(OpeningsOptions options, Action<DbContextOptionsBuilder> baseline)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddLogging().AddMetrics().AddSingleton(TimeProvider.System).AddSingleton(Options.Create(options));
        builder.Services.AddSingleton(services => OpeningsStore.Of(services.GetRequiredService<IOptions<OpeningsOptions>>(), services.GetRequiredService<IHostEnvironment>(), services.GetRequiredService<ILoggerFactory>()));
        builder.Services.AddSingleton<OpeningMetrics>().AddSingleton<OpeningRecorder>().AddHostedService(services => services.GetRequiredService<OpeningRecorder>());
        builder.Services.AddDbContext<OpeningsContext>(baseline);
        var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<OpeningsContext>();
            // Stays with the file.
            if (context.Database.IsSqlite()) await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=wal");
            await OpeningsSchema.BringUpToDateAsync(context, default);
        }

        var recorder = app.Services.GetRequiredService<OpeningRecorder>();
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            var opening = Opening.Of(Checklists[Random.Shared.Next(Checklists.Length)], "0123456789", TimeProvider.System.GetUtcNow(), OpeningWay.Page);
            if (context.Request.Path.Value switch { Recorder => await recorder.RecordAsync(opening), SaveChanges => await SaveAsync(context, opening), RowsAlone => await SaveRowAsync(context, opening), _ => true }) context.Response.Headers[OpeningCounter.Header] = "true";
        });
        await app.StartAsync();
        return app;
    }

    // Leaves what the recorder leaves. The total last: whoever writes the same one waits for the commit.
    static async Task<bool> SaveAsync(HttpContext context, Opening opening)
    {
        var database = context.RequestServices.GetRequiredService<OpeningsContext>().Database;
        await using var transaction = await database.BeginTransactionAsync();
        var saved = await SaveRowAsync(context, opening);
        await database.ExecuteSqlAsync($"INSERT INTO opening_totals (day, checklist, edition, way, openings) VALUES ({opening.Hour[..10]}, {opening.Checklist}, {opening.Edition}, {opening.Way}, 1) ON CONFLICT (day, checklist, edition, way) DO UPDATE SET openings = opening_totals.openings + 1");
        await transaction.CommitAsync();
        return saved;
    }

    static async Task<bool> SaveRowAsync(HttpContext context, Opening opening)
    {
        var openings = context.RequestServices.GetRequiredService<OpeningsContext>();
        openings.Add(opening);
        return await openings.SaveChangesAsync() == 1;
    }
}
