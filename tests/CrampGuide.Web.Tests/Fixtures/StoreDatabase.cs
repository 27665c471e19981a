using Npgsql;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A PostgreSQL database of openings.</summary>
public sealed class StoreDatabase(string connectionString) : OpeningsInStore
{
    public string ConnectionString => connectionString;

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Openings:Provider"] = "PostgreSQL",
        ["Openings:ConnectionString"] = ConnectionString,
    };

    protected override string LockStatement => "BEGIN; LOCK TABLE checklist_openings IN SHARE MODE";

    protected override NpgsqlConnection Open(bool toWrite)
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection;
    }
}
