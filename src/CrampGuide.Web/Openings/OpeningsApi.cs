using System.Text.Json;
using System.Threading.RateLimiting;
using CrampGuide.Content;
using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Openings;

/// <summary><c>POST /api/openings</c>: openings made offline, or sent again after an answer that got lost. Sending twice changes nothing.</summary>
static class OpeningsApi
{
    const string Limited = "openings";
    const int PerMinute = 30;
    const int RetrySeconds = 30;
    static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 4 };

    public static void AddOpeningsApi(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await Results.Problem($"More than {PerMinute} times in a minute. Send the same again in a minute.", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);
        };
        options.AddPolicy(Limited, context => RateLimitPartition.GetFixedWindowLimiter(
            ReaderNetwork.Of(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
    });

    public static void MapOpeningsApi(this IEndpointRouteBuilder routes) => routes.MapPost("/api/openings", PostAsync).RequireRateLimiting(Limited);

    static async Task<IResult> PostAsync(HttpContext context, Edition edition, OpeningRecorder recorder, TimeProvider time, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!IsSameOrigin(context.Request)) return Results.Problem("Openings are sent by this site's own pages only.", statusCode: StatusCodes.Status403Forbidden);
        if (!context.Request.HasJsonContentType()) return Results.Problem("Send application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        var sent = new SentOpenings(edition, time.GetUtcNow());
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, Shallow, stop);
            sent.Read(body.RootElement);
        }
        // The second where a string of it is no text: half of a pair of UTF-16, or bytes that are not UTF-8.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Results.Problem("The body is not JSON.", statusCode: StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException e)
        {
            return Results.Problem("The body is too large or came in pieces that do not fit.", statusCode: e.StatusCode);
        }

        if (sent.Mistakes.Count > 0) return Results.ValidationProblem(sent.Mistakes.ToDictionary());
        if (await recorder.RecordAllAsync(sent.Openings))
        {
            context.Response.Headers[OpeningCounter.Header] = "true";
            return Results.Json(new { recorded = sent.Openings.Count });
        }

        context.Response.Headers.RetryAfter = RetrySeconds.ToString();
        return Results.Problem("Openings cannot be recorded now. Send the same again later.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    // Browsers say where a request comes from, and pages cannot change that; what is no browser says nothing of the kind.
    static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site)) return site == "same-origin";
        return request.Headers.Origin.ToString() is not { Length: > 0 } origin || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
    }
}
