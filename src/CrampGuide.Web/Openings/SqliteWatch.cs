using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace CrampGuide.Web.Openings;

/// <summary>
/// Watches over the file that SQLite has open, its log and its lock, since SQLite itself notices little of what others do
/// to them. Opened after SQLite has opened the file and disposed after it has closed it: closing would drop SQLite's locks.
/// </summary>
sealed class SqliteWatch : IDisposable
{
    // Of the header that each file begins with (https://www.sqlite.org/fileformat.html, 1.3): whether a log belongs to
    // it, and a number that never falls.
    const int HeaderLength = 100;
    const int WriteVersion = 18;
    const int ChangeCounter = 24;
    const byte WithLog = 2;

    readonly SqliteConnection connection;
    readonly string name;
    readonly string file;
    readonly FileStream ownership;
    readonly DateTime ownedSince;
    FileStream? first;
    uint changes;

    /// <summary>Takes the lock of a file, known by this name.</summary>
    /// <exception cref="IOException">Another process has it, or it cannot be made.</exception>
    public SqliteWatch(SqliteConnection connection, string name, string file)
    {
        (this.connection, this.name, this.file) = (connection, name, file);
        try
        {
            ownership = new FileStream(Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(Lock))
        {
            throw new IOException($"Another process owns the file: it holds {Lock}. This one takes over when that one ends.", e);
        }

        // So that it is not taken for a lock that another process makes when this one's is deleted.
        ownership.WriteByte(0);
        ownership.Flush();
        ownedSince = File.GetLastWriteTimeUtc(Lock);
    }

    string Lock => file + ".lock";

    /// <summary>Begins to watch what SQLite has now open.</summary>
    public void Begin()
    {
        first = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Remember();
    }

    /// <summary>To be called after each own change.</summary>
    public void Remember() => changes = Math.Max(changes, Read().Changes);

    public SqliteState Look()
    {
        // Deleted, moved away or replaced; or emptied, or written over in place by a backup or an older state.
        if (!SqliteFile.IsInPlace(connection) || Read() is var (whole, counted) && (!whole || counted < changes)) return SqliteState.Another;
        var known = File.Exists(file + "-wal") && File.GetLastWriteTimeUtc(Lock) == ownedSince && SqliteFile.RealPath(name) == file;
        return known ? SqliteState.Ours : SqliteState.Unsure;
    }

    public void Dispose()
    {
        first?.Dispose();
        ownership.Dispose();
    }

    (bool WithItsLog, uint Changes) Read()
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        return RandomAccess.Read(first!.SafeFileHandle, header, 0) == HeaderLength && header[WriteVersion] == WithLog
            ? (true, BinaryPrimitives.ReadUInt32BigEndian(header[ChangeCounter..]))
            : (false, 0);
    }
}

/// <summary>What became of the file that is open.</summary>
enum SqliteState
{
    /// <summary>Nothing: it takes the next openings.</summary>
    Ours,

    /// <summary>It is whole, but another name, a lost log or a lost lock would let the next openings get lost.</summary>
    Unsure,

    /// <summary>Another file stands there, or nothing, or other contents: the log that is open must not get into it.</summary>
    Another,
}
