namespace CrampGuide.Benchmarks;

/// <summary>A folder that is gone when it is disposed.</summary>
sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crampguide-benchmark-");

    public string Path => folder.FullName;

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public long FreeBytes => new DriveInfo(Path).AvailableFreeSpace;

    public void Dispose() => folder.Delete(recursive: true);
}
