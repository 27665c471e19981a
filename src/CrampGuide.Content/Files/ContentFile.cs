namespace CrampGuide.Content.Files;

/// <summary>A file of the content folder.</summary>
/// <param name="Path">Its path in the folder, with <c>/</c>: <c>topics/causes.md</c>.</param>
/// <param name="Bytes">Its bytes as they were on disk.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The folder in the content folder, empty for files at its top.</summary>
    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The name without folder and ending, which is the page's slug.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
