using System.Diagnostics;
using CrampGuide.Web.Openings;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// One line for each answer, with nothing in it that a reader typed or that tells who the reader is: the route's
/// pattern, not the path; no query, no address, no agent. None for a page that may have opened a checklist.
/// </summary>
sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        await next(context);
        // Beside the rows of the store, which stand in the order they came in, such lines would tell the second of each opening.
        if (context.Response.StatusCode < StatusCodes.Status400BadRequest && context.GetEndpoint()?.Metadata.GetMetadata<CountsOpeningAttribute>() is not null) return;
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no page)";
        var method = Method(context.Request.Method);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        LogAnswer(method, route, context.Response.StatusCode, milliseconds);
    }

    // A method is free text too.
    static string Method(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) ? method : "(other)";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} in {Milliseconds:0.0} ms")]
    private partial void LogAnswer(string method, string route, int status, double milliseconds);
}
