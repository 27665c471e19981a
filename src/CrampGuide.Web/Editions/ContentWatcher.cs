namespace CrampGuide.Web.Editions;

/// <summary>
/// Looks at the content folder again and again, by reading it. Notices of the operating system are not used: they are
/// lost on mounted folders, on a folder that is replaced, and when there are too many. Times of change are too coarse,
/// and copying keeps them. The bytes are the truth, and they are few.
/// </summary>
sealed partial class ContentWatcher(string path, NextEdition next, TimeProvider time, ILogger<ContentWatcher> logger) : BackgroundService
{
    // A file that is half written, or one of several that belong together, looks different a moment later.
    const int LooksToSettle = 3;

    // A folder that is slow to read, on another machine perhaps, is left alone for most of the time.
    const int RestAfterLook = 20;

    static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(250);
    // Something else than an editor writes there; nobody would know why nothing shows.
    static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(15);
    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    // Marks, not looks: a folder that is huge by mistake must not be held in memory between two of them.
    string? last;
    string? taken;
    int same;
    long? restlessSince;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        LogWatching(path);
        var pause = ShortestPause;
        var before = TimeSpan.Zero;
        while (true)
        {
            await Task.Delay(pause, time, stoppingToken);
            var start = time.GetTimestamp();
            var look = FolderLook.At(path);
            var took = time.GetElapsedTime(start);
            // A reading may take seconds; a site that stops does not wait for it.
            await Task.Run(() => Saw(look), stoppingToken).WaitAsync(stoppingToken);
            // The quicker of two: a machine that was busy for a moment is not a slow folder.
            pause = PauseAfter(took < before ? took : before);
            before = took;
        }
    }

    void Saw(FolderLook look)
    {
        same = look.Mark == last ? same + 1 : 1;
        last = look.Mark;
        if (same >= LooksToSettle) restlessSince = null;
        else if (time.GetElapsedTime(restlessSince ??= time.GetTimestamp()) > LongestUnrest)
        {
            next.Wait();
            taken = null;
        }

        // A file that came and went again leaves behind what was dealt with before.
        if (same < LooksToSettle || look.Mark == taken) return;
        taken = look.Mark;
        next.Take(look);
    }

    // What has changed is followed closely, so that an editor does not wait for the rest of a slow folder more than once.
    TimeSpan PauseAfter(TimeSpan took)
    {
        var pause = same < LooksToSettle ? took : took * RestAfterLook;
        return TimeSpan.FromTicks(Math.Clamp(pause.Ticks, ShortestPause.Ticks, LongestPause.Ticks));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Changes of the content in {Folder} are shown while the site runs")]
    private partial void LogWatching(string folder);
}
