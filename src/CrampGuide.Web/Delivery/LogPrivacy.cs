using Serilog.Core;
using Serilog.Events;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// Takes out of every log line what the framework adds about a request by itself: its path, which may name an illness
/// and can hold anything, and the connection, by which the lines of one reader could be put together.
/// </summary>
sealed class LogPrivacy : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        logEvent.RemovePropertyIfPresent("RequestPath");
        logEvent.RemovePropertyIfPresent("ConnectionId");
        logEvent.RemovePropertyIfPresent("RequestId");
    }
}
