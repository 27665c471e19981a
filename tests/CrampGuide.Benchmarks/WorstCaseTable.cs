using System.Diagnostics;
using CrampGuide.Content.Files;
using CrampGuide.Content.Tests.Robustness;

namespace CrampGuide.Benchmarks;

/// <summary>What the worst files that the caps let through cost.</summary>
static class WorstCaseTable
{
    /// <param name="only">A part of the names to read; empty for all.</param>
    /// <returns>0, or 1 where a reading broke a promise, took too long or asked for too much memory.</returns>
    public static int Run(string only)
    {
        var start = Trial.WithDrawing(ContentFolder.Read(Repository.Content));
        var failed = 0;
        foreach (var (name, folder) in new WorstCases(start).All.Where(worst => worst.Name.Contains(only, StringComparison.Ordinal)))
        {
            var trial = Trial.Of(name, folder());
            // A thousand files ask for more in all than they ever hold at once; what the process grew to tells.
            var peak = Process.GetCurrentProcess().PeakWorkingSet64;
            var fails = !trial.Broken.IsEmpty || trial.Took > Trial.Longest || (trial.Allocated > Trial.Most && peak > Trial.Most);
            if (fails) failed++;
            Console.WriteLine($"{(fails ? "FAIL" : "ok  ")} {trial.Took.TotalMilliseconds,8:N0} ms {trial.Allocated / 1e6,8:N0} MB (peak {peak / 1e6:N0} MB) {(trial.Edition ? "edition " : "problems")} {name} {string.Join(' ', trial.Broken.Take(1))}");
        }

        return failed == 0 ? 0 : 1;
    }
}
