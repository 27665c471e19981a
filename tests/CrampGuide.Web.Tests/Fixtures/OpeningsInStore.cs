using System.Data.Common;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A row as it is in the store.</summary>
public sealed record StoredOpening(string Id, string Checklist, string Edition, string Hour, string Way);

/// <summary>A store of openings seen from outside, read and held as an operator's tools would.</summary>
public abstract class OpeningsInStore
{
    /// <summary>What a site is told so that it uses this store.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings { get; }

    public IReadOnlyList<StoredOpening> Rows() => Query(
        "SELECT id, checklist, edition, hour, way FROM checklist_openings ORDER BY hour, id",
        row => new StoredOpening(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)));

    public IReadOnlyList<string> Texts(string sql) => Query(sql, row => row.GetValue(0).ToString()!);

    public void Execute(string sql)
    {
        using var connection = Open(toWrite: true);
        Execute(connection, sql);
    }

    /// <summary>Keeps everyone else from writing until disposed, as a backup or another program may.</summary>
    public IDisposable Lock() => Hold(LockStatement);

    /// <summary>Keeps the connection on which this was executed open until disposed.</summary>
    public IDisposable Hold(string sql)
    {
        var connection = Open(toWrite: true);
        Execute(connection, sql);
        return connection;
    }

    /// <summary>Whether its own check finds no damage, where there is such a check.</summary>
    public virtual bool IsWhole() => true;

    protected abstract string LockStatement { get; }

    protected abstract DbConnection Open(bool toWrite);

    static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    List<T> Query<T>(string sql, Func<DbDataReader, T> read)
    {
        using var connection = Open(toWrite: false);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var all = new List<T>();
        while (reader.Read()) all.Add(read(reader));
        return all;
    }
}
