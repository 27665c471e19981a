using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Editions;

/// <summary>A good change is what readers see, without a restart.</summary>
public sealed class GoodChangeTests(LiveSite site) : IClassFixture<LiveSite>, IAsyncLifetime
{
    [Fact]
    public async Task A_saved_change_shows_on_the_page_in_search_and_in_readiness()
    {
        var before = await site.ReadinessAsync();

        site.Content.Change(LiveSite.Topic, LiveSite.Sentence, "Zorbium is no help at all.");
        await site.ShowsAsync("Zorbium is no help at all.");

        Assert.Contains($"href=\"{LiveSite.Address}", await site.PageAsync("/search?q=zorbium"), StringComparison.Ordinal);
        var now = await site.ReadinessAsync();
        Assert.Equal(("ready", "current"), (now.Status, now.Content));
        Assert.NotEqual(before.Edition, now.Edition);
        Assert.Equal([$"Readers now see edition {now.Edition}"], site.Log.Lines);
    }

    [Fact]
    public async Task A_change_shows_in_what_search_suggests_and_in_the_numbers_that_browsers_fetch()
    {
        Assert.DoesNotContain("zorbium", await site.PageAsync("/suggestions.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("zorbium", await site.PageAsync("/numbers.json"), StringComparison.Ordinal);

        site.Content.Change(LiveSite.Topic, "also: [", "also: [zorbium, ");
        site.Content.Change("emergency-numbers.yml", "label:", "label: zorbium, ");

        await site.ShowsAsync("zorbium", "/suggestions.json");
        await site.ShowsAsync("zorbium", "/numbers.json");
        site.Content.Restore();
        await Eventually.IsAsync(async () => !(await site.PageAsync("/suggestions.json")).Contains("zorbium", StringComparison.Ordinal), "what is suggested is as it was");
    }

    [Fact]
    public async Task A_change_that_is_taken_back_shows_the_edition_that_was()
    {
        await site.PassesAsync("For a while.");

        site.Content.Restore();

        await Eventually.IsAsync(async () => (await site.ReadinessAsync()).Edition == Repository.Edition.Version, "the first edition is back");
        Assert.DoesNotContain("For a while.", await site.PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_shows_though_its_time_and_length_are_those_of_the_old_file()
    {
        var file = site.Content.PathOf(LiveSite.Topic);
        var time = File.GetLastWriteTimeUtc(file);

        site.Content.Change(LiveSite.Topic, LiveSite.Sentence, LiveSite.Sentence.Replace("safe", "good", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, time);

        await site.ShowsAsync("Natural does not mean good.");
    }

    [Fact]
    public async Task A_renamed_topic_answers_at_its_new_address_and_the_old_one_leads_there()
    {
        site.Content.Change(LiveSite.Topic, "changes:", "former: [home-remedies]\nchanges:");
        File.Move(site.Content.PathOf(LiveSite.Topic), site.Content.PathOf("topics/old-remedies.md"));
        File.WriteAllText(site.Content.PathOf("site.yml"), site.Content.Text("site.yml").Replace("home-remedies", "old-remedies", StringComparison.Ordinal));
        await Eventually.IsAsync(async () => (await AnswerAsync(LiveSite.Address)).StatusCode == HttpStatusCode.MovedPermanently, "the old address leads on");

        Assert.Equal("/topics/old-remedies", (await AnswerAsync(LiveSite.Address)).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await AnswerAsync("/topics/old-remedies")).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_written_piece_by_piece_shows_when_it_is_whole()
    {
        const int Pieces = 20;
        var text = site.Content.Text(LiveSite.Topic) + "\n\nThis is the very last sentence.\n";
        await using (var file = new StreamWriter(site.Content.PathOf(LiveSite.Topic)) { AutoFlush = true })
        {
            foreach (var piece in text.Chunk(1 + (text.Length / Pieces)))
            {
                await file.WriteAsync(piece);
                await Task.Delay(50);
            }
        }

        await site.ShowsAsync("This is the very last sentence.");

        Assert.Equal([$"Readers now see edition {(await site.ReadinessAsync()).Edition}"], site.Log.Lines);
    }

    [Fact]
    public async Task What_editors_hide_beside_a_file_is_no_change()
    {
        File.WriteAllText(site.Content.PathOf("topics/.home-remedies.md.swp"), "b0VIM 9.1");
        Directory.CreateDirectory(site.Content.PathOf(".git"));
        File.WriteAllText(site.Content.PathOf(".git/index"), "DIRC");

        await site.PassesAsync("All the same.");

        Assert.Single(site.Log.Lines);
    }

    public Task InitializeAsync() => site.RestoreAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    Task<HttpResponseMessage> AnswerAsync(string address) => site.Client.GetAsync(new Uri(address, UriKind.Relative));
}
