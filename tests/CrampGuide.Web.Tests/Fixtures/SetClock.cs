using System.Collections.Concurrent;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>A clock that shows what the test says. Its timers run as in life, so that retries and waits end.</summary>
public sealed class SetClock : TimeProvider
{
    readonly ConcurrentDictionary<TimeSpan, int> asked = [];

    /// <summary>The day the guide was first published: no page is overdue yet.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 41, 0, TimeSpan.Zero);

    /// <summary>
    /// How many times longer timers take. A test that asks whether a page waits for its commit, and not how long, must
    /// not fail because the machine is busy.
    /// </summary>
    public int Patience { get; set; } = 1;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>How often someone has asked to be woken after this time: who waits is counted, not how long a busy machine takes.</summary>
    public int Waits(TimeSpan time) => asked.GetValueOrDefault(time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        asked.AddOrUpdate(dueTime, 1, (_, times) => times + 1);
        return base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime * Patience : dueTime, period);
    }
}
