using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>The sums of one site's counters, as a collector of metrics would see them.</summary>
sealed class Measurements : IDisposable
{
    readonly ConcurrentDictionary<string, long> sums = new();
    readonly MeterListener listener = new();

    /// <summary>Other sites in this process have meters of the same name: only those of this factory count.</summary>
    public Measurements(IMeterFactory site, string meter)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == meter && ReferenceEquals(instrument.Meter.Scope, site)) listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, measurement, tags, _) =>
        {
            foreach (var tag in tags) Tags.Enqueue(tag.Key);
            // A counter that is observed says its whole count each time.
            sums[instrument.Name] = measurement;
        });
        listener.Start();
    }

    public ConcurrentQueue<string> Tags { get; } = new();

    /// <summary>The names of what is counted, before anything was.</summary>
    public IReadOnlyCollection<string> Names()
    {
        listener.RecordObservableInstruments();
        return [.. sums.Keys];
    }

    public long Sum(string name)
    {
        listener.RecordObservableInstruments();
        return sums.GetValueOrDefault(name);
    }

    public void Dispose() => listener.Dispose();
}
