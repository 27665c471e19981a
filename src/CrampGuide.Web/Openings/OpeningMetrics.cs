using System.Diagnostics.Metrics;

namespace CrampGuide.Web.Openings;

/// <summary>What became of openings, as counters without labels: how many, never whose or which. All are there from the start, at nothing.</summary>
sealed class OpeningMetrics
{
    public const string Meter = "CrampGuide.Openings";

    long queued;
    long committed;
    long refused;
    long retried;

    public OpeningMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Meter);
        void Count(string name, Func<long> read, string description) => meter.CreateObservableCounter(name, read, "{opening}", description);
        Count("openings.queued", () => Interlocked.Read(ref queued), "Openings that wait to be committed, or did.");
        Count("openings.committed", () => Interlocked.Read(ref committed), "Openings that are in the store.");
        Count("openings.refused", () => Interlocked.Read(ref refused), "Openings that found the queue full and are lost.");
        Count("openings.retried", () => Interlocked.Read(ref retried), "Openings whose commit failed and is tried again; each try counts.");
    }

    public void Queued() => Interlocked.Increment(ref queued);

    public void Committed(int openings) => Interlocked.Add(ref committed, openings);

    public void Refused() => Interlocked.Increment(ref refused);

    public void Retried(int openings) => Interlocked.Add(ref retried, openings);
}
