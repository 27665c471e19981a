using CrampGuide.Content.Files;

namespace CrampGuide.Web.Editions;

/// <summary>
/// What one look at the content folder saw. A folder that cannot even be looked at is seen too: nothing that happens to
/// it may end the watch.
/// </summary>
sealed class FolderLook
{
    readonly string mark;

    FolderLook(ContentFolder? folder, Exception? fault, string mark)
    {
        Folder = folder;
        Fault = fault;
        this.mark = mark;
    }

    /// <summary>Null when there is a <see cref="Fault"/>.</summary>
    public ContentFolder? Folder { get; }

    public Exception? Fault { get; }

    public static FolderLook At(string path)
    {
        try
        {
            var folder = ContentFolder.Read(path);
            return new FolderLook(folder, null, $"{folder.Version}\n{string.Join('\n', folder.Problems)}");
        }
        catch (Exception e)
        {
            return new FolderLook(null, e, $"{e.GetType()}\n{e.Message}");
        }
    }

    /// <summary>Whether both saw the same bytes, and the same files that could not be read.</summary>
    public bool SawTheSameAs(FolderLook? other) => mark == other?.mark;
}
