using Microsoft.Data.Sqlite;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A row as it is in the file.</summary>
public sealed record StoredOpening(string Id, string Checklist, string Edition, string Hour, string Way);

/// <summary>The openings store seen from outside: the SQLite file itself, read as an operator would.</summary>
public sealed class StoreFile(string path)
{
    public string Location => path;

    public string ConnectionString => $"Data Source={path}";

    public IReadOnlyList<StoredOpening> Rows() => Query(
        "SELECT id, checklist, edition, hour, way FROM checklist_openings ORDER BY rowid",
        row => new StoredOpening(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)));

    public IReadOnlyList<string> Texts(string sql) => Query(sql, row => row.GetValue(0).ToString()!);

    public void Execute(string sql)
    {
        using var connection = Open(SqliteOpenMode.ReadWriteCreate);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Holds the file's write lock until disposed, as a backup or another program may.</summary>
    public SqliteConnection Lock()
    {
        var connection = Open(SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return connection;
    }

    List<T> Query<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = Open(SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var all = new List<T>();
        while (reader.Read()) all.Add(read(reader));
        return all;
    }

    SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
