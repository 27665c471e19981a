using BenchmarkDotNet.Attributes;
using CrampGuide.Content;
using CrampGuide.Content.Files;

namespace CrampGuide.Benchmarks;

/// <summary>From bytes in memory to an edition: what a start and a saved change cost.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    ContentFolder folder = null!;

    /// <summary>Topics beside the real ones.</summary>
    [Params(0, 1000, 10_000)]
    public int MoreTopics { get; set; }

    /// <summary>Reads the files once.</summary>
    [GlobalSetup]
    public void Setup() => folder = GeneratedGuide.Of(ContentFolder.Read(Repository.Content), MoreTopics);

    /// <summary>All of the content.</summary>
    [Benchmark]
    public Edition Edition() => Reading.Of(folder).Edition!;
}
