using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CrampGuide.Web.Openings;

/// <summary>A PostgreSQL server that several instances of the site write to at once, each with one connection.</summary>
sealed class PostgresStore : OpeningsStore
{
    // A server that does not answer is away; the recorder tries again, and a reader never waits for it.
    const int Seconds = 5;

    // Acknowledged means on the disk, also where the server has been told otherwise for the sake of speed. And an
    // instance that stands still within a transaction would hold up all others: the server takes it back.
    const string Session = "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'; SET idle_in_transaction_session_timeout = '5s';";

    // One statement for the group, however large, and a transaction of its own: each is a way to the server and back. In
    // order, so that two instances that write the same rows wait for each other and never both.
    const string Insert =
        """
        WITH sent AS (
            SELECT * FROM unnest($1, $2, $3, $4, $5) AS opening (id, checklist, edition, hour, way)
        ), added AS (
            INSERT INTO checklist_openings (id, checklist, edition, hour, way) SELECT * FROM sent ORDER BY id
            ON CONFLICT (id) DO NOTHING RETURNING checklist, edition, hour, way
        )
        INSERT INTO opening_totals (day, checklist, edition, way, openings)
            SELECT substr(hour, 1, 10), checklist, edition, way, COUNT(*) FROM added GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT (day, checklist, edition, way) DO UPDATE SET openings = opening_totals.openings + excluded.openings
        """;

    readonly string connectionString;
    NpgsqlConnection? writer;

    public PostgresStore(IOptions<OpeningsOptions> options)
    {
        // A connection of a pool may have died with its server; one that writes and few that read need no pool.
        var builder = new NpgsqlConnectionStringBuilder(options.Value.ConnectionString) { Pooling = false, Enlist = false };
        var given = new DbConnectionStringBuilder { ConnectionString = options.Value.ConnectionString };
        if (!given.ContainsKey("Timeout")) builder.Timeout = Seconds;
        if (!given.ContainsKey("Command Timeout") && !given.ContainsKey("CommandTimeout")) builder.CommandTimeout = Seconds;
        builder.ApplicationName ??= "CrampGuide";
        connectionString = builder.ToString();
        Name = $"PostgreSQL database {builder.Database} on {builder.Host}:{builder.Port}";
    }

    public override string Name { get; }

    public override void Close()
    {
        writer?.Dispose();
        writer = null;
    }

    protected override NpgsqlConnection Reader() => new(connectionString);

    protected override OpeningsContext Context(DbConnection connection) =>
        new(new DbContextOptionsBuilder<OpeningsContext>().UseNpgsql(connection).Options);

    protected override async Task<DbConnection> WriterAsync(CancellationToken stop)
    {
        if (writer is { State: System.Data.ConnectionState.Open }) return writer;
        Close();
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(stop);
            await using var context = Context(connection);
            await context.Database.ExecuteSqlRawAsync(Session, stop);
            await OpeningsSchema.BringUpToDateAsync(context, stop);
            await TryAsync(connection, stop);
            writer = connection;
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    protected override Task CommitAsync(DbConnection connection, IReadOnlyCollection<Opening> openings, CancellationToken stop) =>
        RunAsync((NpgsqlConnection)connection, null, openings, stop);

    protected override Task InsertAsync(DbTransaction transaction, IReadOnlyCollection<Opening> openings, CancellationToken stop) =>
        RunAsync((NpgsqlConnection)transaction.Connection!, (NpgsqlTransaction)transaction, openings, stop);

    static async Task RunAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, IReadOnlyCollection<Opening> openings, CancellationToken stop)
    {
        NpgsqlParameter<string[]> Column(Func<Opening, string> of) => new() { TypedValue = [.. openings.Select(of)] };
        await using var command = new NpgsqlCommand(Insert, connection, transaction);
        command.Parameters.AddRange(new[] { Column(opening => opening.Id.ToString()), Column(opening => opening.Checklist), Column(opening => opening.Edition), Column(opening => opening.Hour), Column(opening => opening.Way) });
        // Planned by the server once for each connection.
        await command.PrepareAsync(stop);
        await command.ExecuteNonQueryAsync(stop);
    }
}
