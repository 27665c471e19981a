using BenchmarkDotNet.Attributes;
using CrampGuide.Content;
using CrampGuide.Content.Files;

namespace CrampGuide.Benchmarks;

/// <summary>From bytes in memory to an edition: what a start and a saved change cost.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    ContentFolder folder = null!;

    /// <summary>Reads the files once.</summary>
    [GlobalSetup]
    public void Setup() => folder = ContentFolder.Read(Repository.Content);

    /// <summary>All of the real content.</summary>
    [Benchmark]
    public Edition Edition() => Reading.Of(folder).Edition!;
}
