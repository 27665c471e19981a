using Microsoft.Data.Sqlite;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>The SQLite file of openings.</summary>
public sealed class StoreFile(string path) : OpeningsInStore
{
    public string Location => path;

    public string ConnectionString => $"Data Source={path}";

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Openings:ConnectionString"] = ConnectionString };

    public override bool IsWhole() => Texts("PRAGMA integrity_check") is ["ok"];

    protected override string LockStatement => "BEGIN IMMEDIATE";

    protected override SqliteConnection Open(bool toWrite)
    {
        var mode = toWrite ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
