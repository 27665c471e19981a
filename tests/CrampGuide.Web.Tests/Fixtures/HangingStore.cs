using System.Data.Common;
using CrampGuide.Web.Openings;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A store that takes everything, or stands still.</summary>
sealed class HangingStore : OpeningsStore
{
    TaskCompletionSource going = Going();
    SqliteConnection? connection;

    public override string Name => "the hanging store";

    public void Hang() => going = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void GoOn() => going.TrySetResult();

    public override void Close() => connection?.Dispose();

    protected override async Task<DbConnection> WriterAsync(CancellationToken stop)
    {
        if (connection is { State: System.Data.ConnectionState.Open }) return connection;
        connection = (SqliteConnection)Reader();
        await connection.OpenAsync(stop);
        return connection;
    }

    protected override DbConnection Reader() => new SqliteConnection("Data Source=:memory:");

    protected override OpeningsContext Context(DbConnection connection) => new(new DbContextOptionsBuilder<OpeningsContext>().UseSqlite(connection).Options);

    protected override Task CommitAsync(DbConnection connection, IReadOnlyCollection<Opening> openings, CancellationToken stop) => going.Task.WaitAsync(stop);

    protected override Task InsertAsync(DbTransaction transaction, IReadOnlyCollection<Opening> openings, CancellationToken stop) => Task.CompletedTask;

    static TaskCompletionSource Going()
    {
        var going = new TaskCompletionSource();
        going.SetResult();
        return going;
    }
}
