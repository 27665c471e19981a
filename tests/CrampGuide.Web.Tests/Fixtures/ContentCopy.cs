namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A copy of the guide's content in which a test makes its mistakes.</summary>
public sealed class ContentCopy : IDisposable
{
    readonly TempFolder folder = new();

    public ContentCopy() => Restore();

    /// <summary>Makes it the repository's content again.</summary>
    public void Restore()
    {
        if (Directory.Exists(Location)) Directory.Delete(Location, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Repository.ContentFolder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Location, Path.GetRelativePath(Repository.ContentFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Named as in the repository, because problems name it.</summary>
    public string Location => folder.In("content");

    public string PathOf(string file) => Path.Combine(Location, file);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    public void Append(string file, string text) => File.AppendAllText(PathOf(file), text);

    /// <summary>Changes the first place; one that is not there is a mistake of the test.</summary>
    public void Change(string file, string old, string now)
    {
        var text = Text(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {file}");
        File.WriteAllText(PathOf(file), text[..at] + now + text[(at + old.Length)..]);
    }

    public void Dispose() => folder.Dispose();
}
