using System.Diagnostics;
using CrampGuide.Content;
using CrampGuide.Content.Files;
using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Search.Judged;

namespace CrampGuide.Benchmarks;

/// <summary>
/// Search beside SQLite's full-text search over the same documents, and beside it without snippets ("bare"): what it
/// costs, and how well it answers.
/// </summary>
static class SearchTable
{
    const double LongestMicroseconds = 1000;

    /// <param name="sizes">How many topics to add to the real ones.</param>
    /// <returns>1 where ours is not better in order, slower at the median, or over a millisecond on the real guide.</returns>
    public static int Run(IEnumerable<int> sizes)
    {
        SQLitePCL.Batteries_V2.Init();
        var real = ContentFolder.Read(Repository.Content);
        var judged = new JudgedLists(Path.Combine(Repository.Content, "..", JudgedLists.Folder), setAside: false).Searches;
        var queries = Mixed(judged);
        var failed = false;
        Console.WriteLine($"{queries.Count} queries: judged ones, each also with a slip, and long ones");
        Console.WriteLine($"{"more topics",11} {"engine",-8} {"build ms",9} {"kept MB",8} {"p50 us",9} {"p99 us",9}");
        foreach (var size in sizes)
        {
            var guide = Reading.Of(GeneratedGuide.Of(real, size)).Edition!.Guide;
            SearchIndex.Of(guide);
            var (ours, ourCost) = Built(() => SearchIndex.Of(guide));
            var (theirs, theirCost) = Built(() => new FullTextDatabase(guide, snippets: true));
            using (theirs)
            using (var bare = new FullTextDatabase(guide, snippets: false))
            {
                var our = Measured(queries, query => ours.Search(query), size);
                var their = Measured(queries, query => theirs.Search(query), size);
                Console.WriteLine($"{size,11:N0} {"ours",-8} {ourCost} {our.Median,9:N0} {our.Highest,9:N0}");
                Console.WriteLine($"{size,11:N0} {"SQLite",-8} {theirCost} {their.Median,9:N0} {their.Highest,9:N0}");
                // Ours writes its snippets all the same: who is faster only without them is not faster.
                var theirBare = Measured(queries, query => bare.Search(query), size);
                Console.WriteLine($"{size,11:N0} {"bare",-8} {"",9} {"",8} {theirBare.Median,9:N0} {theirBare.Highest,9:N0}");
                failed |= our.Median > theirBare.Median;
                if (size > 0) continue;
                var longest = Measured(Longest(judged), query => ours.Search(query), size);
                Console.WriteLine($"{"",11} ours, the longest queries that are looked at: p50 {longest.Median:N0}, p99 {longest.Highest:N0} us");
                var ourOrder = RankFigures.Of(judged, query => Addresses.Of(ours.Search(query)));
                var theirOrder = RankFigures.Of(judged, theirs.Search);
                Console.WriteLine($"{"",11} ours    {ourOrder}");
                Console.WriteLine($"{"",11} SQLite  {theirOrder}");
                failed |= ourOrder.NdcgAt10 <= theirOrder.NdcgAt10 || ourOrder.RecallAt3 <= theirOrder.RecallAt3 || our.Highest > LongestMicroseconds;
            }
        }

        return failed ? 1 : 0;
    }

    // SQLite keeps its memory where the garbage collector does not see it.
    static (T Made, string Cost) Built<T>(Func<T> build)
    {
        var before = Memory();
        var watch = Stopwatch.StartNew();
        var made = build();
        watch.Stop();
        return (made, $"{watch.ElapsedMilliseconds,9:N0} {(Memory() - before) / 1e6,8:N1}");
    }

    static long Memory()
    {
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        return managed + SQLitePCL.raw.sqlite3_memory_used();
    }

    static (double Median, double Highest) Measured(List<string> queries, Action<string> search, int size)
    {
        // Fewer rounds where each takes long; at first as many as the compiler wants to see.
        var rounds = size > 1000 ? 1 : 5;
        for (var round = 0; round < (size > 1000 ? 1 : 20); round++) queries.ForEach(search);
        var took = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var query in queries)
            {
                var start = Stopwatch.GetTimestamp();
                search(query);
                took.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        took.Sort();
        return (took[took.Count / 2], took[took.Count * 99 / 100]);
    }

    static List<string> Mixed(IReadOnlyList<JudgedQuery> judged)
    {
        var typed = judged.Select(query => query.Text).ToList();
        var slips = WithSlips(typed);
        return [.. typed, .. slips, .. Cut(string.Join(' ', slips), 12, 500)];
    }

    static List<string> Longest(IReadOnlyList<JudgedQuery> judged) => Cut(string.Join(' ', WithSlips(judged.Select(query => query.Text))), 4, SearchIndex.LongestQuery);

    static List<string> Cut(string words, int count, int length) => [.. Enumerable.Range(0, count).Select(n => words.Substring(n * (words.Length - length) / count, length))];

    static List<string> WithSlips(IEnumerable<string> typed)
    {
        var random = new Random(1);
        return [.. typed.Select(text => text.Length < 5 ? text : text.Remove(random.Next(1, text.Length - 1), 1))];
    }
}
