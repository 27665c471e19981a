using CrampGuide.Web.Openings;
using Microsoft.EntityFrameworkCore;

namespace CrampGuide.Benchmarks;

/// <summary>
/// Fills an empty store with openings of the last 365 days: 12 checklists, the first ones more often; 5 editions; one in
/// eight offline; days more than nights. Every edition is there on every day, so the totals are as many as they can be.
/// </summary>
static class GeneratedOpenings
{
    public const int Days = 365;

    public static async Task FillAsync(OpeningsContext context, long rows, DateOnly last)
    {
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var sqlite = context.Database.IsSqlite();
        if (sqlite) await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=off; PRAGMA synchronous=off; PRAGMA cache_size=-500000;");
        await OpeningsSchema.BringUpToDateAsync(context, default);
        await context.Database.ExecuteSqlRawAsync(sqlite ? Sqlite(rows, last) : Postgres(rows, last));
        await context.Database.ExecuteSqlRawAsync("INSERT INTO opening_totals (day, checklist, edition, way, openings) SELECT substr(hour, 1, 10), checklist, edition, way, COUNT(*) FROM checklist_openings GROUP BY 1, 2, 3, 4");
        await context.Database.ExecuteSqlRawAsync(sqlite ? "PRAGMA journal_mode=wal" : "VACUUM ANALYZE checklist_openings, opening_totals");
    }

    // Ids count up instead of being random: no report reads them, and they are written ten times as fast.
    static string Sqlite(long rows, DateOnly last) =>
        $"""
        WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {rows}),
            drawn AS (SELECT n, abs(random() % {Days}) AS ago, max(abs(random() % 24), abs(random() % 24)) AS hour, min(abs(random() % 12), abs(random() % 12)) AS checklist, abs(random() % 5) AS edition, random() % 8 = 0 AS offline FROM number)
        INSERT INTO checklist_openings (id, checklist, edition, hour, way)
            SELECT printf('%08x-0000-4000-8000-000000000000', n), 'checklist-' || (checklist + 1), '000000000' || edition, date('{last:yyyy-MM-dd}', '-' || ago || ' days') || printf('T%02d', hour), CASE WHEN offline THEN 'offline' ELSE 'page' END FROM drawn
        """;

    static string Postgres(long rows, DateOnly last) =>
        $"""
        WITH drawn AS (SELECT n, floor(random() * {Days})::int AS ago, greatest(floor(random() * 24), floor(random() * 24))::int AS hour, least(floor(random() * 12), floor(random() * 12))::int AS checklist, floor(random() * 5)::int AS edition, random() < 0.125 AS offline FROM generate_series(1, {rows}) AS n)
        INSERT INTO checklist_openings (id, checklist, edition, hour, way)
            SELECT lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000', 'checklist-' || (checklist + 1), '000000000' || edition, to_char(date '{last:yyyy-MM-dd}' - ago, 'YYYY-MM-DD') || 'T' || lpad(hour::text, 2, '0'), CASE WHEN offline THEN 'offline' ELSE 'page' END FROM drawn
        """;
}
