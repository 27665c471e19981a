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
    const int PageSize = 16;
    const int ChangeCounter = 24;
    const int Pages = 28;
    const byte WithLog = 2;

    readonly SqliteConnection connection;
    readonly string name;
    readonly string file;
    readonly FileStream ownership;
    readonly DateTime ownedSince;
    FileStream? first;
    uint changes;
    long logLength;

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
            // Alone: of an exception within another the log tells the inner one.
            throw new IOException($"Another process owns the file: it holds {Lock}. This one takes over when that one ends. ({e.Message})");
        }

        // So that it is not taken for a lock that another process makes when this one's is deleted.
        ownership.WriteByte(0);
        ownership.Flush();
        ownedSince = File.GetLastWriteTimeUtc(Lock);
    }

    string Lock => file + ".lock";

    // Less than nothing where there is none.
    long LogLength => new FileInfo(file + "-wal") is { Exists: true } log ? log.Length : -1;

    /// <summary>Begins to watch what SQLite has now open.</summary>
    public void Begin()
    {
        first = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Remember();
    }

    /// <summary>To be called after each own change.</summary>
    public void Remember()
    {
        changes = Math.Max(changes, Read().Changes);
        logLength = LogLength;
    }

    public SqliteState Look()
    {
        // Deleted, moved away or replaced; or emptied, cut, or written over in place by a backup or an older state.
        if (!SqliteFile.IsInPlace(connection) || Read() is var (whole, counted) && (!whole || counted < changes)) return SqliteState.Another;
        // A log that was deleted is still open and whole; one that was cut is not.
        var length = LogLength;
        if (length >= 0 && length < logLength) return SqliteState.Another;
        var known = length >= 0 && File.GetLastWriteTimeUtc(Lock) == ownedSince && SqliteFile.RealPath(name) == file;
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
        var handle = first!.SafeFileHandle;
        if (RandomAccess.Read(handle, header, 0) < HeaderLength || header[WriteVersion] != WithLog) return (false, 0);
        // 1 stands for 65,536.
        long page = BinaryPrimitives.ReadUInt16BigEndian(header[PageSize..]) is 1 ? 65_536 : BinaryPrimitives.ReadUInt16BigEndian(header[PageSize..]);
        if (RandomAccess.GetLength(handle) < page * BinaryPrimitives.ReadUInt32BigEndian(header[Pages..])) return (false, 0);
        return (true, BinaryPrimitives.ReadUInt32BigEndian(header[ChangeCounter..]));
    }
}

/// <summary>What became of the file that is open.</summary>
enum SqliteState
{
    /// <summary>Nothing: it takes the next openings.</summary>
    Ours,

    /// <summary>It is whole, but another name, a lost log or a lost lock would let the next openings get lost.</summary>
    Unsure,

    /// <summary>Another file stands there, or nothing, or other contents, or the log was cut: the log must not get into it.</summary>
    Another,
}
