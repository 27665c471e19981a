using System.Diagnostics;
using CrampGuide.Content.Files;
using CrampGuide.Content.Tests.Robustness;

namespace CrampGuide.Benchmarks;

/// <summary>Reads the real content mutated many thousand times, by the same seeds as the tests and far beyond them.</summary>
static class MutationCampaign
{
    /// <returns>0, or 1 where a reading broke a promise, took too long or asked for too much memory.</returns>
    public static int Run(int count, int first)
    {
        var start = Trial.WithDrawing(ContentFolder.Read(Repository.Content));
        var (editions, failed, done) = (0, 0, 0);
        var (slowest, largest) = (Best(TimeSpan.Zero), Best(0L));
        var guard = new Lock();
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            var mutation = Mutation.Of(start, seed);
            var trial = Trial.Of(mutation.What, mutation.Folder);
            lock (guard)
            {
                if (trial.Edition) editions++;
                if (trial.Took > slowest.Value) slowest = (trial.Took, seed, trial.What);
                if (trial.Allocated > largest.Value) largest = (trial.Allocated, seed, trial.What);
                if (!trial.Broken.IsEmpty || trial.Took > Trial.Longest || trial.Allocated > Trial.Most)
                {
                    failed++;
                    Console.WriteLine($"seed {seed} ({trial.What}): {trial.Took.TotalMilliseconds:N0} ms, {trial.Allocated:N0} bytes");
                    foreach (var fault in trial.Broken.Take(5)) Console.WriteLine($"  {fault}");
                }
                else if (trial.Took > TimeSpan.FromSeconds(1))
                {
                    Console.WriteLine($"slow: seed {seed} ({trial.What}): {trial.Took.TotalMilliseconds:N0} ms, {trial.Allocated:N0} bytes");
                }

                if (++done % 1000 == 0) Console.Error.WriteLine($"{done} done");
            }
        });
        Console.WriteLine($"mutations tried       {count:N0}, from seed {first}");
        Console.WriteLine($"editions              {editions:N0}");
        Console.WriteLine($"lists of problems     {count - editions:N0}");
        Console.WriteLine($"slowest reading       {slowest.Value.TotalMilliseconds:N0} ms, seed {slowest.Seed} ({slowest.What})");
        Console.WriteLine($"most memory asked for {largest.Value:N0} bytes, seed {largest.Seed} ({largest.What})");
        Console.WriteLine($"peak working set      {Process.GetCurrentProcess().PeakWorkingSet64:N0} bytes, {Environment.ProcessorCount} readings at a time");
        Console.WriteLine($"promises broken       {failed}");
        return failed == 0 ? 0 : 1;
    }

    static (T Value, int Seed, string What) Best<T>(T least) => (least, 0, "");
}
