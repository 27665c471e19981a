using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A store that takes its time, again and again, and takes every opening in the end.</summary>
[Collection(Alone.Name)]
public sealed class SlowStoreTests : IDisposable
{
    readonly RunningSite site = new();

    [Fact]
    public async Task Each_time_the_store_is_slow_one_page_waits_and_every_opening_arrives()
    {
        var log = OutageLines.LogOf(site);
        using var client = await site.ReadyAsync();
        site.Clock.Patience = 1;
        for (var round = 1; round <= 3; round++)
        {
            using var held = site.Store.Lock();
            var before = site.Clock.Waits(OpeningsSite.LongestWait);
            for (var page = 0; page < 8; page++) Assert.False(await client.OpenAsync());

            Assert.Equal(before + 1, site.Clock.Waits(OpeningsSite.LongestWait));
            held.Dispose();
            await Eventually.IsAsync(() => site.Store.Rows().Count == round * 8, "all openings are in the file, once");
        }

        Assert.Equal("ready", await client.StatusAsync());
        // Slow is not away: there is nothing an operator need do.
        Assert.False(log.Lines.Tells(OutageLines.Lost));
    }

    public void Dispose() => site.Dispose();
}
