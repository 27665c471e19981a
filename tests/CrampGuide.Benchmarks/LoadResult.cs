using System.Diagnostics;

namespace CrampGuide.Benchmarks;

/// <summary>What readers got: how many answers that count, how many that do not, and how long those that do took.</summary>
sealed class LoadResult
{
    readonly long[] sorted;

    public LoadResult(IEnumerable<long> ticks, int others, TimeSpan elapsed)
    {
        sorted = [.. ticks.Order()];
        (Others, PerSecond) = (others, sorted.Length / elapsed.TotalSeconds);
    }

    public int Others { get; }

    public double PerSecond { get; }

    /// <summary>The latency in milliseconds that this share of the answers did not exceed.</summary>
    public double Milliseconds(double share) => sorted.Length == 0 ? double.NaN : Stopwatch.GetElapsedTime(0, sorted[(int)((sorted.Length - 1) * share)]).TotalMilliseconds;
}
