namespace CrampGuide.Web.Openings;

/// <summary>
/// Holds on to a file and its log that SQLite let go, so that it is known when the file comes back as another: an
/// operator who puts a backup in its place during an outage may leave the log of the old one there. Opened when SQLite
/// has closed the file and disposed before it opens it: closing would drop SQLite's locks.
/// </summary>
sealed class SqliteRemains : IDisposable
{
    readonly string file;
    readonly List<FileStream> held = [];

    public SqliteRemains(string file)
    {
        this.file = file;
        try
        {
            foreach (var path in new[] { file, file + "-wal" }.Where(File.Exists))
                held.Add(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read now is not known again; the outage itself is what is told.
        }
    }

    /// <summary>Sets the log aside where it still stands there and the file is another.</summary>
    public void Part()
    {
        if (held.Count > 0 && !SqliteFile.IsOpenHere(file)) SqliteFile.SetLogAside(file);
    }

    public void Dispose() => held.ForEach(stream => stream.Dispose());
}
