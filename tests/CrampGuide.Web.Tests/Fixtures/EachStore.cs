using System.Reflection;
using Xunit.Sdk;

namespace CrampGuide.Web.Tests.Fixtures;

public enum StoreKind
{
    SQLite,
    PostgreSQL,
}

/// <summary>Runs a test with a store of each kind.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachStoreAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<StoreKind>().Select(kind => new object[] { kind });
}

/// <summary>Empty stores of a test's own.</summary>
public sealed class NewStores(PostgresServer server) : IDisposable
{
    readonly TempFolder folder = new();
    int files;

    public async Task<OpeningsInStore> NewAsync(StoreKind kind) =>
        kind == StoreKind.SQLite ? new StoreFile(folder.In($"openings-{++files}.db")) : await server.NewDatabaseAsync();

    public void Dispose() => folder.Dispose();
}
