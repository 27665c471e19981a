using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Openings;

/// <summary>
/// The SQLite file. One connection writes and checkpoints: the SQLite that ships (3.50.4) can corrupt its log when two
/// do. A lock file, held by the operating system and gone with its process, keeps a second process from writing.
/// </summary>
sealed class SqliteStore : IDisposable
{
    // Never on a reader's path: the recorder waits, not the page.
    const int BusySeconds = 2;

    const int Piece = 5000;

    readonly string connectionString;
    readonly string file;
    FileStream? ownership;
    SqliteConnection? writer;

    public SqliteStore(IOptions<OpeningsOptions> options, IHostEnvironment environment)
    {
        var builder = new SqliteConnectionStringBuilder(options.Value.ConnectionString) { DefaultTimeout = BusySeconds, Pooling = false };
        file = Path.GetFullPath(builder.DataSource, environment.ContentRootPath);
        builder.DataSource = file;
        connectionString = builder.ToString();
    }

    public string Name => file;

    /// <summary>Deletes the rows of hours before this one, a piece at a time so that no opening waits long; their totals stay.</summary>
    public async Task ForgetAsync(string before, CancellationToken stop)
    {
        await using var context = Context(await WriterAsync(stop));
        while (await context.Database.ExecuteSqlAsync($"DELETE FROM checklist_openings WHERE id IN (SELECT id FROM checklist_openings WHERE hour < {before} LIMIT {Piece})", stop) > 0) await Task.Yield();
    }

    /// <summary>For whoever reads beside the writer.</summary>
    public string ReadingConnection => new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly }.ToString();

    /// <summary>Totals of the days in a span, both ends included, oldest first. Reads beside the writer, whoever owns the file.</summary>
    public async Task<IReadOnlyList<OpeningTotal>> TotalsAsync(DateOnly from, DateOnly to, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(ReadingConnection);
        await using var context = Context(connection);
        var (first, last) = (from.ToString("yyyy-MM-dd"), to.ToString("yyyy-MM-dd"));
        return await context.Totals.AsNoTracking()
            .Where(total => string.Compare(total.Day, first) >= 0 && string.Compare(total.Day, last) <= 0)
            .OrderBy(total => total.Day).ThenBy(total => total.Checklist).ThenBy(total => total.Edition).ThenBy(total => total.Way)
            .ToListAsync(stop);
    }

    /// <summary>Commits the openings, opening the file first where that has not been done. Throws when it cannot.</summary>
    public async Task CommitAsync(IReadOnlyCollection<Opening> openings, CancellationToken stop)
    {
        var connection = await WriterAsync(stop);
        if (openings.Count > 0) await InsertAsync(connection, openings, stop);
    }

    static async Task InsertAsync(SqliteConnection connection, IReadOnlyCollection<Opening> openings, CancellationToken stop, bool trial = false)
    {
        await using var context = Context(connection);
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        var added = new List<Opening>();
        foreach (var opening in openings)
        {
            // One that was sent again changes nothing, the totals neither.
            if (await context.Database.ExecuteSqlAsync($"INSERT INTO checklist_openings (id, checklist, edition, hour, way) VALUES ({opening.Id.ToString()}, {opening.Checklist}, {opening.Edition}, {opening.Hour}, {opening.Way}) ON CONFLICT (id) DO NOTHING", stop) > 0)
                added.Add(opening);
        }

        foreach (var total in OpeningTotal.Of(added))
            await context.Database.ExecuteSqlAsync($"INSERT INTO opening_totals (day, checklist, edition, way, openings) VALUES ({total.Day}, {total.Checklist}, {total.Edition}, {total.Way}, {total.Openings}) ON CONFLICT (day, checklist, edition, way) DO UPDATE SET openings = opening_totals.openings + excluded.openings", stop);
        if (trial) await transaction.RollbackAsync(stop);
        else await transaction.CommitAsync(stop);
    }

    /// <summary>Lets the file go, so that the next commit opens it anew: it may have been replaced or repaired.</summary>
    public void Close()
    {
        writer?.Dispose();
        writer = null;
        ownership?.Dispose();
        ownership = null;
    }

    public void Dispose() => Close();

    async Task<SqliteConnection> WriterAsync(CancellationToken stop)
    {
        // A file deleted under an open connection would swallow rows without a word.
        if (writer is not null && File.Exists(file)) return writer;
        Close();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        ownership = new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(stop);
            await ExecuteAsync(connection, "PRAGMA journal_mode=wal; PRAGMA synchronous=full;", stop);
            await using var context = Context(connection);
            await OpeningsSchema.BringUpToDateAsync(context, stop);
            // The first insert is the slowest by far; no reader should be the one who waits for it.
            await InsertAsync(connection, [Opening.Of("", "", DateTimeOffset.UnixEpoch, OpeningWay.Page)], stop, trial: true);
            return writer = connection;
        }
        catch
        {
            await connection.DisposeAsync();
            Close();
            throw;
        }
    }

    static OpeningsContext Context(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<OpeningsContext>().UseSqlite(connection).Options);

    static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }
}
