namespace CrampGuide.Web.Openings;

/// <summary>
/// The short pause before a commit when many come at once. Without it the first of many readers is committed alone, and all the
/// others wait for a second commit. Whoever comes alone is committed at once.
/// </summary>
sealed class OpeningGathering(TimeProvider time)
{
    const int Share = 2;
    static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(5);

    volatile Wanted? wanted;

    /// <summary>Waits until as many are there as were committed last, for half the time that took at most.</summary>
    public async Task WaitAsync(int last, TimeSpan took, Func<int> there, CancellationToken stop)
    {
        if (last <= 1) return;
        var pause = TimeSpan.FromTicks(Math.Clamp((took / Share).Ticks, Shortest.Ticks, Longest.Ticks));
        var all = new Wanted(last, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        wanted = all;
        // Those that came before anyone waited for them.
        Came(there());
        await all.There.Task.WaitAsync(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        wanted = null;
    }

    /// <summary>Another one has come, and so many are there.</summary>
    public void Came(int there)
    {
        if (wanted is { } all && there >= all.Openings) all.There.TrySetResult();
    }

    sealed record Wanted(int Openings, TaskCompletionSource There);
}
