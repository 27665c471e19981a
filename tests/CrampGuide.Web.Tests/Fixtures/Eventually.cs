namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>Waits for what another thread or process will do soon.</summary>
static class Eventually
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    public static async Task IsAsync(Func<Task<bool>> condition, string what)
    {
        using var deadline = new CancellationTokenSource(Longest);
        while (!await condition())
        {
            Assert.False(deadline.IsCancellationRequested, $"{what}: not within {Longest.TotalSeconds} seconds");
            await Task.Delay(25);
        }
    }

    public static Task IsAsync(Func<bool> condition, string what) => IsAsync(() => Task.FromResult(condition()), what);
}
