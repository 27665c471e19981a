using BenchmarkDotNet.Running;
using CrampGuide.Benchmarks;

// "bare FILE" serves one file from memory and nothing else: the measure that load.sh holds the site against.
// "mutate 20000 [seed]" breaks the real content so many times and holds every reading to its word.
// "size 0 1000 10000" reads the guide with so many more topics once, and says what it keeps in memory.
// "search [0 1000 10000 50000]" sets search beside SQLite's full-text search, in speed and in the order of what is found.
// "openings [postgres [CONNECTION]]" records openings over HTTP, beside a commit for every request.
// "insights [postgres] [most rows]" fetches a year of /insights from stores of growing size.
// "worst" reads the worst files that the caps let through.
if (args is ["bare", var file, .. var rest]) BareServer.Run(file, rest);
else if (args is ["mutate", var count, .. var from]) return MutationCampaign.Run(int.Parse(count), from is [var first] ? int.Parse(first) : 0);
else if (args is ["size", .. var sizes]) return SizeTable.Run(sizes.Select(int.Parse));
else if (args is ["openings", .. var kind]) return await OpeningsTable.RunAsync(kind);
else if (args is ["insights", .. var store]) return await InsightsTable.RunAsync(store);
else if (args is ["worst", ..]) return WorstCaseTable.Run(args is [_, var only] ? only : "");
else if (args is ["search", .. var topics]) return SearchTable.Run(topics is [] ? [0, 1000, 10_000, 50_000] : topics.Select(int.Parse));
else BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmark).Assembly).Run(args);
return 0;
