using System.Diagnostics.Metrics;

namespace CrampGuide.Web.Openings;

/// <summary>What became of openings, as counters without labels: how many, never whose or which.</summary>
sealed class OpeningMetrics
{
    public const string Meter = "CrampGuide.Openings";

    readonly Counter<long> queued;
    readonly Counter<long> committed;
    readonly Counter<long> refused;
    readonly Counter<long> retried;

    public OpeningMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Meter);
        queued = meter.CreateCounter<long>("openings.queued", "{opening}", "Openings that wait to be committed, or did.");
        committed = meter.CreateCounter<long>("openings.committed", "{opening}", "Openings that are in the store.");
        refused = meter.CreateCounter<long>("openings.refused", "{opening}", "Openings that found the queue full and are lost.");
        retried = meter.CreateCounter<long>("openings.retried", "{opening}", "Openings whose commit failed and is tried again; each try counts.");
    }

    public void Queued() => queued.Add(1);

    public void Committed(int openings) => committed.Add(openings);

    public void Refused() => refused.Add(1);

    public void Retried(int openings) => retried.Add(openings);
}
