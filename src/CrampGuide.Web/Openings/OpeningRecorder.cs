using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Openings;

/// <summary>
/// Records openings: a bounded queue, one writer, commits in groups. A page learns whether its opening was committed in
/// time; it never fails for the store. While the store is away, openings are refused at once and the writer tries again.
/// </summary>
sealed partial class OpeningRecorder(OpeningsStore store, OpeningMetrics metrics, IOptions<OpeningsOptions> options, TimeProvider time, ILogger<OpeningRecorder> logger) : BackgroundService
{
    const int QueueLength = 2048;
    const int LargestGroup = 256;
    static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);
    static readonly TimeSpan LongestSlow = TimeSpan.FromSeconds(5);
    static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(5);
    static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
    static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(2);
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);
    static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);
    static readonly TimeSpan Drain = TimeSpan.FromSeconds(10);

    readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(QueueLength) { SingleReader = true });
    readonly OpeningGathering gathering = new(time);
    readonly TaskCompletionSource firstTry = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile bool healthy;
    long slowSince;
    int outageTold;
    bool begun;
    int inHand;
    DateTimeOffset forgetNext = DateTimeOffset.MinValue;
    volatile bool pagesWait = true;

    /// <summary>Whether the last try to commit went well, and the next one has not been under way for long.</summary>
    public bool IsHealthy => healthy && !Hangs;

    // Such a store throws nothing. One that is only slow is no outage.
    bool Hangs => Interlocked.Read(ref slowSince) is > 0 and var since && time.GetElapsedTime(since) > LongestSlow;

    /// <summary>Puts an opening in the queue and waits a short while for its commit.</summary>
    /// <returns>Whether it is known to be committed.</returns>
    public async ValueTask<bool> RecordAsync(Opening opening)
    {
        if (Queue(opening) is not { } committed) return false;
        // One page has found the store slow; the others need not find it out again until a commit succeeds.
        if (!pagesWait)
        {
            if (Hangs) TellOutage($"It has not answered for {LongestSlow.TotalSeconds} seconds.");
            return false;
        }

        try
        {
            return await committed.WaitAsync(LongestWait, time);
        }
        catch (TimeoutException)
        {
            pagesWait = false;
            Interlocked.CompareExchange(ref slowSince, time.GetTimestamp(), 0);
            return false;
        }
    }

    /// <summary>Puts openings that nobody waits for at a page in the queue, and waits longer for their commit.</summary>
    /// <returns>Whether all are known to be committed; if not, some may be, and sending all again changes nothing.</returns>
    public async ValueTask<bool> RecordAllAsync(IReadOnlyCollection<Opening> openings)
    {
        if (!IsHealthy) return false;
        var commits = new List<Task<bool>>();
        foreach (var opening in openings)
        {
            if (Queue(opening) is not { } committed) return false;
            commits.Add(committed);
        }

        var all = Task.WhenAll(commits);
        return await Task.WhenAny(all, Task.Delay(LongestSend, time)) == all && (await all).All(committed => committed);
    }

    /// <returns>The coming commit, or null when the queue is full.</returns>
    Task<bool>? Queue(Opening opening)
    {
        var waiting = new Waiting(opening, new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        if (queue.Writer.TryWrite(waiting))
        {
            metrics.Queued();
            gathering.Came(queue.Reader.Count);
            return waiting.Committed.Task;
        }

        metrics.Refused();
        return null;
    }

    /// <summary>Waits a short while for the store, so that the first reader's opening is acknowledged like any other.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await Task.WhenAny(firstTry.Task, Task.Delay(LongestStart, time, cancellationToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        if (ExecuteTask is not null) await Task.WhenAny(ExecuteTask, Task.Delay(Drain, time, cancellationToken));
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // SQLite's asynchronous calls are synchronous: the start of the site must not wait for them.
        await Task.Yield();
        try
        {
            await WriteAsync(stoppingToken);
        }
        finally
        {
            // By the writer itself: a stop may come twice, and while it is still at it.
            store.Close();
            if (inHand + queue.Reader.Count is > 0 and var lost) LogLost(lost);
        }
    }

    async Task WriteAsync(CancellationToken stoppingToken)
    {
        // Opens the file and brings its schema up to date, so that a fault shows at the start and not at the first reader.
        // It is tried until it is open, so that readiness tells the truth where nobody reads.
        while (!await CommitAsync([], stoppingToken) && !queue.Reader.Completion.IsCompleted)
        {
            await Task.WhenAny(Task.Delay(RetryAfter, time, stoppingToken), queue.Reader.Completion);
            stoppingToken.ThrowIfCancellationRequested();
        }

        await ForgetAsync(stoppingToken);
        var (last, took) = (0, TimeSpan.Zero);
        while (await OpeningsWaitAsync(stoppingToken))
        {
            await gathering.WaitAsync(last, took, () => queue.Reader.Count, stoppingToken);
            var started = time.GetTimestamp();
            var group = new List<Waiting>();
            while (group.Count < LargestGroup && queue.Reader.TryRead(out var waiting)) group.Add(waiting);
            inHand = group.Count;
            while (!await CommitAsync(group, stoppingToken))
            {
                await Task.Delay(RetryAfter, time, stoppingToken);
            }

            inHand = 0;
            (last, took) = (group.Count + queue.Reader.Count, time.GetElapsedTime(started));
        }
    }

    // A store that is lost while nobody reads is found lost all the same, and found again. The one writer deletes too,
    // between openings.
    async Task<bool> OpeningsWaitAsync(CancellationToken stop)
    {
        var waiting = queue.Reader.WaitToReadAsync(stop).AsTask();
        if (waiting.IsCompleted) return await waiting;
        while (await Task.WhenAny(waiting, Task.Delay(healthy ? LookEvery : RetryAfter, time, stop)) != waiting)
        {
            stop.ThrowIfCancellationRequested();
            if (await CommitAsync([], stop)) await ForgetAsync(stop);
        }

        return await waiting;
    }

    async Task ForgetAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (options.Value.KeepDays is not { } days || !healthy || now < forgetNext) return;
        try
        {
            // Who has come meanwhile goes first; the rest is deleted when it is quiet again.
            while (await store.ForgetAsync(Opening.HourOf(now.AddDays(-days)), stop))
            {
                if (queue.Reader.Count > 0) return;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogKept(days, e.GetBaseException().Message);
        }

        forgetNext = now + ForgetEvery;
    }

    async Task<bool> CommitAsync(List<Waiting> group, CancellationToken stop)
    {
        try
        {
            await store.CommitAsync([.. group.Select(waiting => waiting.Opening)], stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            TellOutage(e.GetBaseException().Message);
            metrics.Retried(group.Count);
            healthy = false;
            pagesWait = false;
            store.Close();
            firstTry.TrySetResult();
            return false;
        }

        firstTry.TrySetResult();
        healthy = true;
        pagesWait = true;
        Interlocked.Exchange(ref slowSince, 0);
        if (Interlocked.Exchange(ref outageTold, 0) == 1) LogRecovery(store.Name);
        else if (!begun) LogBegin(store.Name);
        begun = true;
        metrics.Committed(group.Count);
        foreach (var waiting in group) waiting.Committed.TrySetResult(true);
        return true;
    }

    void TellOutage(string reason)
    {
        if (Interlocked.Exchange(ref outageTold, 1) == 0) LogOutage(store.Name, reason);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The site stops while the store is away: {Openings} openings are lost, none of them acknowledged")]
    private partial void LogLost(int openings);

    [LoggerMessage(Level = LogLevel.Error, Message = "Openings are not recorded: the store {Store} does not take them. Pages are served all the same. {Reason}")]
    private partial void LogOutage(string store, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Openings older than {Days} days are still there, and are deleted later. {Reason}")]
    private partial void LogKept(int days, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Openings are recorded in {Store}")]
    private partial void LogBegin(string store);

    [LoggerMessage(Level = LogLevel.Information, Message = "Openings are recorded again in {Store}")]
    private partial void LogRecovery(string store);

    sealed record Waiting(Opening Opening, TaskCompletionSource<bool> Committed);
}
