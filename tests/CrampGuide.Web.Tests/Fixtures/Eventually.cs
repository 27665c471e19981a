namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>Waits for what another thread, process or browser will do soon.</summary>
static class Eventually
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    public static Task IsAsync(Func<bool> condition, string what) => IsAsync(() => Task.FromResult(condition()), what);

    public static Task IsAsync(Func<Task<bool>> condition, string what) => NoneAsync(async () => await condition() ? null : $"not: {what}");

    /// <summary>Looks again until there is no fault.</summary>
    public static async Task NoneAsync(Func<Task<string?>> fault)
    {
        using var deadline = new CancellationTokenSource(Longest);
        while (await fault() is { } found)
        {
            Assert.False(deadline.IsCancellationRequested, $"{found}: after {Longest.TotalSeconds} seconds");
            await Task.Delay(25);
        }
    }
}
