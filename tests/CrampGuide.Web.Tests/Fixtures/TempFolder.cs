namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A folder of a test's own, deleted with all it holds.</summary>
public sealed class TempFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("crampguide-").FullName;

    public string In(string name) => Path.Combine(Location, name);

    public void Dispose()
    {
        if (Directory.Exists(Location)) Directory.Delete(Location, recursive: true);
    }
}
