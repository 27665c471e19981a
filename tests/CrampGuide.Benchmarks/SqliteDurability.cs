using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrampGuide.Benchmarks;

/// <summary>
/// Opens connections of the baseline as durable as the store's. SQLite itself waits for its turn, in steps of
/// milliseconds; the driver would sleep for 150.
/// </summary>
sealed class SqliteDurability : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout=60000; PRAGMA synchronous=full;";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
