namespace CrampGuide.Web.Openings;

/// <summary>
/// The short pause before a commit on a slow disk. Without it the first of many readers is committed alone, and all the
/// others wait for a second commit. Whoever comes alone is committed at once.
/// </summary>
sealed class OpeningGathering(TimeProvider time)
{
    const int Share = 4;
    static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(5);

    volatile Wanted? wanted;

    /// <summary>Waits until as many are there as were committed last, for a quarter of the time that took at most.</summary>
    public async Task WaitAsync(int last, TimeSpan took, CancellationToken stop)
    {
        var pause = took / Share;
        if (last <= 1 || pause < Shortest) return;
        var all = new Wanted(last, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        wanted = all;
        await all.There.Task.WaitAsync(pause < Longest ? pause : Longest, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        wanted = null;
    }

    /// <summary>Another one has come, and so many are there.</summary>
    public void Came(int there)
    {
        if (wanted is { } all && there >= all.Openings) all.There.TrySetResult();
    }

    sealed record Wanted(int Openings, TaskCompletionSource There);
}
