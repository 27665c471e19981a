namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>Waits for what the browser will do soon, where Playwright has no expectation that does.</summary>
static class Eventually
{
    // As generous as the expectations are.
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public static Task IsAsync(Func<bool> condition, string what) => NoneAsync(() => Task.FromResult(condition() ? null : what));

    /// <summary>Looks again until there is no fault.</summary>
    public static async Task NoneAsync(Func<Task<string?>> fault)
    {
        using var deadline = new CancellationTokenSource(Longest);
        while (await fault() is { } found)
        {
            Assert.False(deadline.IsCancellationRequested, found);
            await Task.Delay(25);
        }
    }
}
