using System.Diagnostics;
using CrampGuide.Content;
using CrampGuide.Content.Files;

namespace CrampGuide.Benchmarks;

/// <summary>What one reading of a guide of some size takes, and what its edition keeps: figures that a benchmark of many rounds does not give.</summary>
static class SizeTable
{
    /// <param name="sizes">How many topics to add to the real ones.</param>
    public static int Run(IEnumerable<int> sizes)
    {
        var real = ContentFolder.Read(Repository.Content);
        // So that what is measured is the reading and not the compiler.
        for (var round = 0; round < 20; round++) Reading.Of(real);
        foreach (var size in sizes)
        {
            var folder = GeneratedGuide.Of(real, size);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            var reading = Reading.Of(folder);
            watch.Stop();
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            var bytes = folder.Files.Sum(file => (long)file.Bytes.Length);
            Console.WriteLine($"{size,6} more topics, {bytes / 1e6:N1} MB of files: {watch.ElapsedMilliseconds:N0} ms, {allocated / 1e6:N0} MB asked for, {kept / 1e6:N1} MB kept, {reading.Problems.Length} problems, peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
            foreach (var problem in reading.Problems.Take(3)) Console.WriteLine($"  {problem}");
            GC.KeepAlive(reading);
        }

        return 0;
    }
}
