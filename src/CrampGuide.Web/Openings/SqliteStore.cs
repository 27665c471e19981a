using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SQLitePCL;

namespace CrampGuide.Web.Openings;

/// <summary>
/// The SQLite file. One connection writes and checkpoints: the SQLite that ships (3.50.4) can corrupt its log when two
/// do. A lock file, held by the operating system and gone with its process, keeps a second process from writing.
/// </summary>
sealed partial class SqliteStore : OpeningsStore
{
    // Never on a reader's path: the recorder waits, not the page.
    const int BusySeconds = 2;

    // A larger file would hold up the start: some 200 MB a second are checked.
    const long LargestChecked = 256L * 1024 * 1024;

    readonly string connectionString;
    readonly string name;
    readonly ILogger logger;
    string file;
    SqliteRemains? remains;
    SqliteWatch? watch;
    SqliteConnection? writer;
    SqliteInsert? insert;

    public SqliteStore(IOptions<OpeningsOptions> options, IHostEnvironment environment, ILogger logger)
    {
        this.logger = logger;
        var builder = new SqliteConnectionStringBuilder(options.Value.ConnectionString) { DefaultTimeout = BusySeconds, Pooling = false };
        name = Path.GetFullPath(builder.DataSource, environment.ContentRootPath);
        file = SqliteFile.RealPath(name);
        connectionString = builder.ToString();
    }

    public override string Name => name;

    /// <summary>For whoever reads beside the writer.</summary>
    /// <exception cref="FileNotFoundException">There is no such file: no site has made it yet.</exception>
    public string ReadingConnection => !File.Exists(file) ? throw new FileNotFoundException($"There is no file {name}. A site makes it when it starts; its settings say where (Openings:ConnectionString).") : new SqliteConnectionStringBuilder(connectionString) { DataSource = file, Mode = SqliteOpenMode.ReadOnly }.ToString();

    public override void Close()
    {
        var wasOpen = writer is not null;
        insert?.Dispose();
        insert = null;
        writer?.Dispose();
        writer = null;
        watch?.Dispose();
        watch = null;
        if (wasOpen) remains ??= new SqliteRemains(file);
    }

    public override void Dispose()
    {
        base.Dispose();
        remains?.Dispose();
    }

    protected override SqliteConnection Reader() => new(ReadingConnection);

    protected override OpeningsContext Context(DbConnection connection) =>
        new(new DbContextOptionsBuilder<OpeningsContext>().UseSqlite(connection).Options);

    protected override async Task<DbConnection> WriterAsync(CancellationToken stop)
    {
        switch (writer is null ? null : watch?.Look())
        {
            case SqliteState.Ours: return writer!;
            case SqliteState.Unsure:
                // Closing folds the log into the file, also one that was deleted under it.
                LogUnsure(file);
                break;
            case SqliteState.Another:
                SqliteFile.FoldOnClose(writer!, false);
                LogAnother(file, SqliteFile.SetLogAside(file) is { } log ? $"What it held of the one before is kept as {log}." : "");
                break;
        }

        Close();
        remains?.Part();
        remains?.Dispose();
        remains = null;
        file = SqliteFile.RealPath(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { DataSource = file }.ToString());
        try
        {
            watch = new SqliteWatch(connection, name, file);
            await connection.OpenAsync(stop);
            SqliteFile.FoldOnClose(connection, false);
            Check(connection);
            await using var context = Context(connection);
            // What is deleted is gone from the file. Ids are random, so a group touches a page for nearly each of them: a longer log lets pages that come again be written once.
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=wal; PRAGMA synchronous=full; PRAGMA wal_autocheckpoint=4000; PRAGMA secure_delete=on;", stop);
            await OpeningsSchema.BringUpToDateAsync(context, stop);
            await TryAsync(connection, stop);
            watch.Begin();
            SqliteFile.FoldOnClose(connection, true);
            writer = connection;
            return connection;
        }
        catch
        {
            insert?.Dispose();
            insert = null;
            await connection.DisposeAsync();
            Close();
            remains ??= new SqliteRemains(file);
            throw;
        }
    }

    protected override async Task CommitAsync(DbConnection connection, IReadOnlyCollection<Opening> openings, CancellationToken stop)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(stop);
            await InsertAsync(transaction, openings, stop);
            await transaction.CommitAsync(stop);
            watch!.Remember();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            // The log may be the only whole part that is left.
            SqliteFile.FoldOnClose((SqliteConnection)connection, false);
            throw;
        }
    }

    // Until it is folded, the log holds openings in the order they came in. Whoever reads is not waited for.
    protected override void Rest(DbConnection connection)
    {
        using var fold = ((SqliteConnection)connection).CreateCommand();
        fold.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        fold.ExecuteNonQuery();
        watch!.Remember();
    }

    protected override Task InsertAsync(DbTransaction transaction, IReadOnlyCollection<Opening> openings, CancellationToken stop)
    {
        (insert ??= new SqliteInsert((SqliteConnection)transaction.Connection!)).Run((SqliteTransaction)transaction, openings);
        return Task.CompletedTask;
    }

    // Before anything is written: what is damaged stays as it is, and so does what belongs to another program.
    static void Check(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FILTER (WHERE name = 'schema_steps') = 0 AND COUNT(*) > 0 FROM sqlite_master WHERE type = 'table'";
        if (command.ExecuteScalar() is 1L) throw new IOException("The file holds the tables of another program. Name another file.");
        command.CommandText = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        if (command.ExecuteScalar() is > LargestChecked) return;
        command.CommandText = "PRAGMA quick_check(1)";
        if (command.ExecuteScalar() is not "ok" and var damage) throw new IOException($"The file is damaged, and is left as it is: {damage}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The file {File} or its log was deleted, replaced, cut or written over while the site ran. Openings go into what stands there now. {Kept}")]
    private partial void LogAnother(string file, string kept);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The log or the lock of {File} was deleted, or its name leads elsewhere now. It is closed and opened anew by its name")]
    private partial void LogUnsure(string file);
}
