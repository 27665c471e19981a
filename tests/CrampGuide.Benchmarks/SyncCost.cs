using System.Diagnostics;

namespace CrampGuide.Benchmarks;

/// <summary>What it costs to have bytes on the disk, which bounds how many commits there are in a second.</summary>
static class SyncCost
{
    const int Times = 200;

    /// <summary>The median of writing so many bytes where others stood, as a database does in its log, and waiting for the disk.</summary>
    public static double Microseconds(string path, int bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var took = Enumerable.Range(0, Times).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            file.Position = 0;
            file.Write(new byte[bytes]);
            file.Flush(flushToDisk: true);
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        });
        return took.Order().ElementAt(Times / 2);
    }
}
