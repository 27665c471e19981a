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
            var broken = folder();
            GC.Collect();
            var before = Memory();
            var trial = Trial.Of(name, broken);
            // A thousand files ask for more in all than they ever hold at once: what the process grew by tells.
            var grown = Memory() is var after && after.Peak > before.Peak ? after.Peak - before.Now : 0;
            var fails = !trial.Broken.IsEmpty || trial.Took > Trial.Longest || (trial.Allocated > Trial.Most && grown > Trial.Most);
            if (fails) failed++;
            Console.WriteLine($"{(fails ? "FAIL" : "ok  ")} {trial.Took.TotalMilliseconds,8:N0} ms {trial.Allocated / 1e6,8:N0} MB (grown by {grown / 1e6:N0} MB) {(trial.Edition ? "edition " : "problems")} {name} {string.Join(' ', trial.Broken.Take(1))}");
        }

        return failed == 0 ? 0 : 1;
    }

    static (long Now, long Peak) Memory()
    {
        using var process = Process.GetCurrentProcess();
        return (process.WorkingSet64, process.PeakWorkingSet64);
    }
}
