using BenchmarkDotNet.Running;
using CrampGuide.Benchmarks;

// "bare FILE" serves one file from memory and nothing else: the measure that load.sh holds the site against.
if (args is ["bare", var file, .. var rest]) BareServer.Run(file, rest);
else BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmark).Assembly).Run(args);
