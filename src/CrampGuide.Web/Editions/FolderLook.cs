using CrampGuide.Content.Files;

namespace CrampGuide.Web.Editions;

/// <summary>
/// What one look at the content folder saw. A folder that cannot even be looked at is seen too: nothing that happens to
/// it may end the watch.
/// </summary>
sealed class FolderLook
{
    FolderLook(ContentFolder? folder, Exception? fault, string mark)
    {
        Folder = folder;
        Fault = fault;
        Mark = mark;
    }

    /// <summary>Null when there is a <see cref="Fault"/>.</summary>
    public ContentFolder? Folder { get; }

    public Exception? Fault { get; }

    /// <summary>Equal where two looks saw the same bytes, and the same files that could not be read.</summary>
    public string Mark { get; }

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
}
