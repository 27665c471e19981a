using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CrampGuide.Web.Openings;

/// <summary>What SQLite itself knows of the file below a connection.</summary>
static class SqliteFile
{
    // SQLITE_FCNTL_HAS_MOVED: compares the file that is open with the one that bears its name now. Neither a time nor a
    // size tells two files apart for sure, and opening the file a second time would drop SQLite's locks on it.
    const int HasMoved = 20;

    // As many as Linux follows.
    const int MostLinks = 40;

    /// <summary>Whether the file that is open still stands under its name: it was not deleted, moved away or replaced.</summary>
    public static bool IsInPlace(SqliteConnection connection)
    {
        var moved = 0;
        _ = sqlite3_file_control(connection.Handle!, IntPtr.Zero, HasMoved, ref moved);
        return moved == 0;
    }

    /// <summary>
    /// Keeps the log of a file that was moved away from being read as the log of the one that is there now, and keeps it
    /// for the operator: openings may stand in it that the file lacks. A log that came with the new file stays.
    /// </summary>
    /// <returns>Where it is kept; null where there was none.</returns>
    public static string? SetLogAside(string file)
    {
        var log = file + "-wal";
        if (!IsOpenHere(log)) return null;
        var kept = $"{log}.of-the-file-before-{Guid.NewGuid():N}";
        File.Move(log, kept);
        return kept;
    }

    /// <summary>Whether closing this connection folds the log into the file: not where the file may be damaged or another one.</summary>
    public static void FoldOnClose(SqliteConnection connection, bool fold) =>
        raw.sqlite3_db_config(connection.Handle!, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, fold ? 0 : 1, out _);

    /// <summary>
    /// The path without links, of a file that need not be there: whoever comes by another name meets the same lock, and
    /// the operating system names open files so.
    /// </summary>
    public static string RealPath(string path) => RealPath(path, MostLinks);

    static string RealPath(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder) return path;
        var real = Path.Combine(RealPath(folder, links), Path.GetFileName(path));
        // In a circle of links nothing is found, which opening the file then says.
        return links > 0 && new FileInfo(real).LinkTarget is { } target ? RealPath(Path.GetFullPath(target, Path.GetDirectoryName(real)!), links - 1) : real;
    }

    // Linux names the files this process has open, and says so of one that is deleted or moved by not naming it alike.
    // Elsewhere an open file cannot be replaced, or the log stays as it is.
    public static bool IsOpenHere(string path)
    {
        const string open = "/proc/self/fd";
        return Directory.Exists(open) && Directory.EnumerateFileSystemEntries(open).Any(entry => new FileInfo(entry).LinkTarget == path);
    }

    [DllImport("e_sqlite3", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    static extern int sqlite3_file_control(sqlite3 connection, IntPtr database, int operation, ref int answer);
}
