using Microsoft.Data.Sqlite;

namespace CrampGuide.Web.Openings;

/// <summary>
/// The two statements of the writer, compiled once: there are thousands of openings a second on a busy day, and putting
/// a statement together for each costs more than SQLite takes for it.
/// </summary>
sealed class SqliteInsert : IDisposable
{
    readonly SqliteCommand opening;
    readonly SqliteCommand total;

    public SqliteInsert(SqliteConnection connection)
    {
        opening = Command(connection, "INSERT INTO checklist_openings (id, checklist, edition, hour, way) VALUES ($0, $1, $2, $3, $4) ON CONFLICT (hour, id) DO NOTHING");
        total = Command(connection, "INSERT INTO opening_totals (day, checklist, edition, way, openings) VALUES ($0, $1, $2, $3, $4) ON CONFLICT (day, checklist, edition, way) DO UPDATE SET openings = opening_totals.openings + excluded.openings");
    }

    /// <summary>Adds the openings that are not there yet, and counts them in the totals.</summary>
    public void Run(SqliteTransaction transaction, IReadOnlyCollection<Opening> openings)
    {
        (opening.Transaction, total.Transaction) = (transaction, transaction);
        // One that was sent again changes nothing, the totals neither.
        var added = openings.Where(one => Execute(opening, one.Id.ToString(), one.Checklist, one.Edition, one.Hour, one.Way) > 0).ToList();
        foreach (var one in OpeningTotal.Of(added)) Execute(total, one.Day, one.Checklist, one.Edition, one.Way, one.Openings);
    }

    public void Dispose()
    {
        opening.Dispose();
        total.Dispose();
    }

    static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var place = 0; place < 5; place++) command.Parameters.AddWithValue($"${place}", "");
        return command;
    }

    static int Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var place = 0; place < values.Length; place++) command.Parameters[place].Value = values[place];
        return command.ExecuteNonQuery();
    }
}
