using System.Collections.Concurrent;
using CrampGuide.Content.Files;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>
/// The real content, broken in every way a disk, an editor or an attacker may break it, is an edition or a list of
/// problems. Many more seeds are tried by the benchmarks' "mutate".
/// </summary>
public sealed class AnyMutationTests
{
    const int Seeds = 400;

    // So that a reading that never ends is named, long before the test run itself is given up.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Any_mutation_of_the_real_content_is_an_edition_or_problems()
    {
        var start = Trial.WithDrawing(ContentFolder.Read(RepositoryContent.Location));
        var broken = new ConcurrentBag<string>();
        var editions = 0;
        await Parallel.ForAsync(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seed, cancel) =>
        {
            var mutation = Mutation.Of(start, seed);
            try
            {
                var trial = await Task.Run(() => Trial.Of(mutation.What, mutation.Folder), cancel).WaitAsync(Patience, cancel);
                if (trial.Edition) Interlocked.Increment(ref editions);
                if (trial.Allocated > Trial.Most) broken.Add($"seed {seed} ({mutation.What}): {trial.Allocated:N0} bytes");
                foreach (var fault in trial.Broken) broken.Add($"seed {seed} ({mutation.What}): {fault}");
            }
            catch (TimeoutException)
            {
                broken.Add($"seed {seed} ({mutation.What}): still reading after {Patience}");
            }
        });
        Assert.True(broken.IsEmpty, string.Join('\n', broken.Take(20)));
        // Mutations that are all refused at once would prove little.
        Assert.InRange(editions, Seeds / 20, Seeds * 19 / 20);
    }

    [Fact]
    public void A_seed_gives_the_same_mutation_again()
    {
        var start = ContentFolder.Read(RepositoryContent.Location);
        foreach (var seed in Enumerable.Range(0, 30))
        {
            var (one, other) = (Mutation.Of(start, seed), Mutation.Of(start, seed));
            Assert.Equal(one.What, other.What);
            Assert.Equal(one.Folder.Files.Select(file => Convert.ToHexString(file.Bytes.Span)), other.Folder.Files.Select(file => Convert.ToHexString(file.Bytes.Span)));
        }
    }
}
