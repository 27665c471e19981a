using Microsoft.EntityFrameworkCore;

namespace CrampGuide.Web.Openings;

/// <summary>
/// The schema as numbered steps of our own. EF's Migrate() is not used: it leaves a lock row behind when it is killed,
/// and every later start then waits for ever.
/// </summary>
static class OpeningsSchema
{
    // A step that has been released never changes; a change is a new step.
    static readonly Step[] Steps =
    [
        new("""
        CREATE TABLE checklist_openings (
            id TEXT NOT NULL PRIMARY KEY,
            checklist TEXT NOT NULL,
            edition TEXT NOT NULL,
            hour TEXT NOT NULL,
            way TEXT NOT NULL
        );
        CREATE INDEX checklist_openings_by_hour ON checklist_openings (hour, checklist);
        """),
        // Kept beside the rows: millions of them are counted once, when they come, and a total outlives its rows.
        new("""
        CREATE TABLE opening_totals (
            day TEXT NOT NULL,
            checklist TEXT NOT NULL,
            edition TEXT NOT NULL,
            way TEXT NOT NULL,
            openings BIGINT NOT NULL,
            PRIMARY KEY (day, checklist, edition, way)
        );
        INSERT INTO opening_totals (day, checklist, edition, way, openings)
            SELECT substr(hour, 1, 10), checklist, edition, way, COUNT(*) FROM checklist_openings GROUP BY 1, 2, 3, 4;
        """),
        // In the order of their random ids within an hour: the order they came in would tell what one reader opened after
        // the other. And one tree is written to for an opening, not three.
        new(
            """
            CREATE TABLE in_order_of_ids (
                id TEXT NOT NULL,
                checklist TEXT NOT NULL,
                edition TEXT NOT NULL,
                hour TEXT NOT NULL,
                way TEXT NOT NULL,
                PRIMARY KEY (hour, id)
            ) WITHOUT ROWID;
            INSERT INTO in_order_of_ids SELECT id, checklist, edition, hour, way FROM checklist_openings;
            DROP TABLE checklist_openings;
            ALTER TABLE in_order_of_ids RENAME TO checklist_openings;
            """,
            // PostgreSQL keeps rows in a heap, whatever the key; and instances of the version before still write by theirs.
            "SELECT 1"),
    ];

    // Instances that start at once wait for each other here. The lock ends with its transaction or its connection, and
    // one that is held too long, this or a table's, is an error, tried again later: nothing waits for ever. It comes before
    // a command's own time is up, so that the log says why.
    const string PostgresLock = "SET LOCAL lock_timeout = '3s'; SELECT pg_advisory_xact_lock(7244516203);";

    static readonly TimeSpan LongestUpgrade = TimeSpan.FromMinutes(10);

    public static async Task BringUpToDateAsync(OpeningsContext context, CancellationToken stop)
    {
        // A step and its number are committed together or not at all. Of two processes on a SQLite file, one owns it.
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        if (context.Database.IsNpgsql()) await context.Database.ExecuteSqlRawAsync(PostgresLock, stop);
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS schema_steps (step INTEGER NOT NULL PRIMARY KEY)", stop);
        var done = await context.Database.SqlQueryRaw<int>("SELECT COALESCE(MAX(step), 0) AS \"Value\" FROM schema_steps").SingleAsync(stop);
        if (done > Steps.Length)
            throw new InvalidOperationException($"The openings store was written by a newer version (schema step {done}; this version knows {Steps.Length}).");
        if (done < Steps.Length) context.Database.SetCommandTimeout(LongestUpgrade);
        for (var step = done; step < Steps.Length; step++)
        {
            await context.Database.ExecuteSqlRawAsync(context.Database.IsNpgsql() ? Steps[step].Postgres : Steps[step].Sqlite, stop);
            await context.Database.ExecuteSqlAsync($"INSERT INTO schema_steps (step) VALUES ({step + 1})", stop);
        }

        await transaction.CommitAsync(stop);
    }

    /// <summary>The same in both databases where it can be.</summary>
    readonly record struct Step(string Sqlite, string Postgres)
    {
        public Step(string both)
            : this(both, both)
        {
        }
    }
}
