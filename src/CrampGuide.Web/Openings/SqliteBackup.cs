using Microsoft.Data.Sqlite;

namespace CrampGuide.Web.Openings;

/// <summary>
/// Copies the store as it is at one moment, while the site goes on writing. A copy of the file alone would miss what
/// still stands in SQLite's log.
/// </summary>
static class SqliteBackup
{
    /// <summary>Makes the copy and checks it; only a copy that is whole gets its name.</summary>
    /// <returns>How many openings it holds.</returns>
    /// <exception cref="IOException">There is such a file already, or it cannot be written.</exception>
    /// <exception cref="SqliteException">The store cannot be read, or the copy is damaged.</exception>
    public static long Make(string storeConnection, string file)
    {
        if (File.Exists(file)) throw new IOException($"{file} is there already, and is not overwritten.");
        if (!Directory.Exists(Path.GetDirectoryName(file))) throw new IOException($"There is no folder {Path.GetDirectoryName(file)}.");
        // A name that nobody else's file has: what is there is not ours to delete.
        var unfinished = $"{file}.unfinished-{Guid.NewGuid():N}";
        try
        {
            using (var source = Open(new SqliteConnectionStringBuilder(storeConnection) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }))
            using (var copy = Open(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }))
                source.BackupDatabase(copy);
            var openings = Check(unfinished);
            File.Move(unfinished, file);
            return openings;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    static long Check(string file)
    {
        using var copy = Open(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false });
        // One file and no log beside it: that is what is carried away.
        Scalar(copy, "PRAGMA journal_mode = delete");
        if (Scalar(copy, "PRAGMA integrity_check") is not "ok") throw new SqliteException("The copy is damaged, as the store may be.", 11);
        return (long)Scalar(copy, "SELECT COUNT(*) FROM checklist_openings")!;
    }

    static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    static SqliteConnection Open(SqliteConnectionStringBuilder builder)
    {
        var connection = new SqliteConnection(builder.ToString());
        connection.Open();
        return connection;
    }
}
