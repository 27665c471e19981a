namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A clock that shows what the test says. Its timers run as in life, so that retries and waits end.</summary>
public sealed class SetClock : TimeProvider
{
    /// <summary>The day the guide was first published: no page is overdue yet.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 41, 0, TimeSpan.Zero);

    /// <summary>
    /// How many times longer timers take. A test that asks whether a page waits for its commit, and not how long, must
    /// not fail because the machine is busy.
    /// </summary>
    public int Patience { get; set; } = 1;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime * Patience : dueTime, period);
}
