using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Openings;

/// <summary>
/// The SQLite file. One connection writes and checkpoints: the SQLite that ships (3.50.4) can corrupt its log when two
/// do. A lock file, held by the operating system and gone with its process, keeps a second process from writing.
/// </summary>
sealed class SqliteStore : OpeningsStore
{
    // Never on a reader's path: the recorder waits, not the page.
    const int BusySeconds = 2;

    readonly string connectionString;
    readonly string name;
    string file;
    SqliteRemains? remains;
    FileStream? ownership;
    SqliteConnection? writer;
    SqliteInsert? insert;

    public SqliteStore(IOptions<OpeningsOptions> options, IHostEnvironment environment)
    {
        var builder = new SqliteConnectionStringBuilder(options.Value.ConnectionString) { DefaultTimeout = BusySeconds, Pooling = false };
        name = Path.GetFullPath(builder.DataSource, environment.ContentRootPath);
        file = SqliteFile.RealPath(name);
        connectionString = builder.ToString();
    }

    public override string Name => name;

    /// <summary>For whoever reads beside the writer.</summary>
    public string ReadingConnection => new SqliteConnectionStringBuilder(connectionString) { DataSource = file, Mode = SqliteOpenMode.ReadOnly }.ToString();

    public override void Close()
    {
        var wasOpen = writer is not null;
        insert?.Dispose();
        insert = null;
        writer?.Dispose();
        writer = null;
        if (wasOpen) remains ??= new SqliteRemains(file);
        ownership?.Dispose();
        ownership = null;
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
        if (writer is not null)
        {
            if (SqliteFile.IsInPlace(writer)) return writer;
            // A file deleted or replaced under an open connection would swallow rows without a word.
            SqliteFile.SetLogAside(file);
        }

        Close();
        remains?.Part();
        remains?.Dispose();
        remains = null;
        file = SqliteFile.RealPath(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        ownership = new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { DataSource = file }.ToString());
        try
        {
            await connection.OpenAsync(stop);
            await using var context = Context(connection);
            // What is deleted is gone from the file. Ids are random, so a group touches a page for nearly each of them: a longer log lets pages that come again be written once.
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=wal; PRAGMA synchronous=full; PRAGMA wal_autocheckpoint=4000; PRAGMA secure_delete=on;", stop);
            await OpeningsSchema.BringUpToDateAsync(context, stop);
            await TryAsync(connection, stop);
            writer = connection;
            return connection;
        }
        catch
        {
            Close();
            await connection.DisposeAsync();
            remains ??= new SqliteRemains(file);
            throw;
        }
    }

    protected override async Task CommitAsync(DbConnection connection, IReadOnlyCollection<Opening> openings, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await InsertAsync(transaction, openings, stop);
        await transaction.CommitAsync(stop);
    }

    protected override Task InsertAsync(DbTransaction transaction, IReadOnlyCollection<Opening> openings, CancellationToken stop)
    {
        (insert ??= new SqliteInsert((SqliteConnection)transaction.Connection!)).Run((SqliteTransaction)transaction, openings);
        return Task.CompletedTask;
    }
}
