using System.Diagnostics;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// Takes no trace from a request. Its id would stand in every log line of the request, so whoever sends the same one
/// again, or names a reader with it, would write that into the log.
/// </summary>
sealed class NoForeignTrace : DistributedContextPropagator
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
        (traceId, traceState) = (null, null);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
