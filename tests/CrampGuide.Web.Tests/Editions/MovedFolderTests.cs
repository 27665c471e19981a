using CrampGuide.Web.Editions;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrampGuide.Web.Tests.Editions;

/// <summary>The folder itself may go, come back, or be another one under the same name, as mounted folders are.</summary>
public sealed class MovedFolderTests : IDisposable
{
    static readonly TimeSpan SeveralLooks = TimeSpan.FromSeconds(1.5);

    readonly TempFolder folder = new();

    [Fact]
    public async Task A_folder_that_is_away_leaves_the_edition_up_and_is_watched_again_when_it_is_back()
    {
        using var site = new LiveSite();
        var before = await site.PageAsync();
        var away = site.Content.Location + "-away";

        Directory.Move(site.Content.Location, away);
        await site.RefusesAsync(1);
        Assert.Equal(before, await site.PageAsync());
        Assert.Contains(site.Log.Lines, line => line.StartsWith("content(1): error CG0101: the folder cannot be read", StringComparison.Ordinal));

        Directory.Move(away, site.Content.Location);
        await site.SaysAsync("current");
        await site.PassesAsync("Back again.");
    }

    [Fact]
    public async Task A_link_that_is_turned_to_another_folder_shows_that_folder()
    {
        using var next = new ContentCopy();
        next.Change(LiveSite.Topic, LiveSite.Sentence, "From the other folder.");
        using var site = new LiveSite { Watched = folder.In("content") };
        Directory.CreateSymbolicLink(site.Watched, site.Content.Location);
        await site.ShowsAsync(LiveSite.Sentence);

        // As mounted volumes of settings are exchanged: no file changes, the name leads elsewhere.
        Directory.Delete(site.Watched);
        Directory.CreateSymbolicLink(site.Watched, next.Location);
        await site.ShowsAsync("From the other folder.");

        next.Change(LiveSite.Topic, "From the other folder.", "And a change there.");
        await site.ShowsAsync("And a change there.");
    }

    [Fact]
    public async Task A_file_that_is_a_link_shows_what_it_leads_to()
    {
        using var site = new LiveSite();
        var topic = site.Content.PathOf(LiveSite.Topic);
        await site.ShowsAsync(LiveSite.Sentence);

        File.WriteAllText(folder.In("elsewhere.md"), site.Content.Text(LiveSite.Topic).Replace(LiveSite.Sentence, "From elsewhere.", StringComparison.Ordinal));
        File.Delete(topic);
        File.CreateSymbolicLink(topic, folder.In("elsewhere.md"));

        await site.ShowsAsync("From elsewhere.");
    }

    [Fact]
    public async Task A_fault_that_is_not_in_the_content_is_told_once_and_leaves_the_site_up()
    {
        var log = new LogLines("CrampGuide.Web.Editions");
        // No system has a folder of this name: even asking for it fails.
        using var site = new RunningSite().With(all => all.AddSingleton<ILoggerProvider>(log).AddHostedService(services => ActivatorUtilities.CreateInstance<ContentWatcher>(services, "\0")));
        using var client = site.CreateClient();
        await Eventually.IsAsync(async () => (await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).Contains("the content could not be read", StringComparison.Ordinal), "readiness tells of the fault");
        await Task.Delay(SeveralLooks);

        Assert.Single(log.Lines, line => line.StartsWith("The content could not be read", StringComparison.Ordinal));
        Assert.Contains(LiveSite.Sentence, await client.GetStringAsync(new Uri(LiveSite.Address, UriKind.Relative)), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
