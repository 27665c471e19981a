using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>What one part of a site in this process logs, line by line.</summary>
public sealed class LogLines(string part) : ILoggerProvider, ILogger
{
    readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public void Clear() => lines.Clear();

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith(part, StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception));

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Dispose()
    {
    }
}
