using BenchmarkDotNet.Attributes;
using CrampGuide.Content;
using CrampGuide.Content.Search;

namespace CrampGuide.Benchmarks;

/// <summary>What a query costs: a plain one, one with slips, and the worst that is let in.</summary>
[MemoryDiagnoser]
public class SearchBenchmark
{
    SearchIndex index = null!;

    /// <summary>Queries by kind.</summary>
    [ParamsSource(nameof(Queries))]
    public string Query { get; set; } = "";

    /// <summary>The kinds.</summary>
    public IEnumerable<string> Queries =>
        ["night cramps", "charly hores in calf at nite", string.Join(' ', Enumerable.Range(0, 25).Select(i => $"mgnezum{(char)('a' + i)}"))];

    /// <summary>Builds the index once.</summary>
    [GlobalSetup]
    public void Setup() => index = Reading.Of(Repository.Content).Edition!.Search;

    /// <summary>One query.</summary>
    [Benchmark]
    public SearchResults Search() => index.Search(Query);
}
