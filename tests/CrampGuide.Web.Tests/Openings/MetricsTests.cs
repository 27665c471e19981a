using System.Diagnostics.Metrics;
using CrampGuide.Web.Openings;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>What a collector of metrics learns: how many openings, and nothing about any.</summary>
[Collection(Alone.Name)]
public sealed class MetricsTests : IDisposable
{
    const int QueueLength = 2048;

    readonly RunningSite site = new();

    [Fact]
    public async Task All_counters_are_there_before_anything_happened()
    {
        using var client = await site.ReadyAsync();
        using var measured = Measure();
        Assert.Equal(["openings.committed", "openings.queued", "openings.refused", "openings.retried"], measured.Names().Order());
    }

    [Fact]
    public async Task While_all_is_well_each_opening_is_queued_and_committed()
    {
        using var client = await site.ReadyAsync();
        using var measured = Measure();

        for (var opening = 0; opening < 7; opening++) Assert.True(await client.OpenAsync());

        await CountsAsync(measured, queued: 7, committed: 7, refused: 0, retried: 0);
        Assert.Empty(measured.Tags);
    }

    [Fact]
    public async Task In_an_outage_each_failed_try_of_an_opening_counts_and_it_is_committed_once()
    {
        using var client = await site.ReadyAsync();
        using var measured = Measure();
        site.Clock.Patience = 1;
        using (site.Store.Lock())
        {
            for (var opening = 0; opening < 3; opening++) Assert.False(await client.OpenAsync());
            // The first is being committed, the others wait behind it.
            await CountsAsync(measured, queued: 3, committed: 0, refused: 0, retried: 1);
        }

        await CountsAsync(measured, queued: 3, committed: 3, refused: 0, retried: 1);
        Assert.Empty(measured.Tags);
    }

    [Fact]
    public async Task An_opening_that_finds_the_queue_full_is_refused_and_the_others_are_kept()
    {
        Directory.CreateDirectory(((StoreFile)site.Store).Location);
        using var client = site.CreateClient();
        await client.BecomesAsync("degraded");
        using var measured = Measure();
        var recorder = site.Services.GetRequiredService<OpeningRecorder>();

        for (var opening = 0; opening < QueueLength + 52; opening++)
            Assert.False(await recorder.RecordAsync(Opening.Of(OpeningsSite.Checklist, Repository.Edition.Version, site.Clock.Now, OpeningWay.Page)));
        await CountsAsync(measured, queued: QueueLength, committed: 0, refused: 52, retried: 0);
        Assert.False(await client.OpenAsync());

        Directory.Delete(((StoreFile)site.Store).Location);
        await CountsAsync(measured, queued: QueueLength, committed: QueueLength, refused: 53, retried: 0);
        Assert.Equal(QueueLength, site.Store.Rows().Count);
        Assert.Empty(measured.Tags);
    }

    Measurements Measure() => new(site.Services.GetRequiredService<IMeterFactory>(), OpeningMetrics.Meter);

    static Task CountsAsync(Measurements measured, long queued, long committed, long refused, long retried) => Eventually.IsAsync(
        () => (measured.Sum("openings.queued"), measured.Sum("openings.committed"), measured.Sum("openings.refused"), measured.Sum("openings.retried")) == (queued, committed, refused, retried),
        $"{queued} openings are queued, {committed} committed, {refused} refused, {retried} retried");

    public void Dispose() => site.Dispose();
}
