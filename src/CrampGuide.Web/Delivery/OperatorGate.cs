using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using CrampGuide.Web.Openings;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Delivery;

/// <summary>Marks a page that only the operator may see.</summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class OperatorOnlyAttribute : Attribute;

/// <summary>
/// Lets the operator in by HTTP Basic with the key that was set, under any name. Without a key there is no such page.
/// After ten wrong keys in a minute from one network, none from there gets in, the right one neither.
/// </summary>
sealed class OperatorGate : IDisposable
{
    const int WrongKeys = 10;
    static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    readonly RequestDelegate next;
    readonly byte[]? key;
    readonly PartitionedRateLimiter<HttpContext> wrong = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
        ReaderNetwork.Of(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = WrongKeys, Window = Window, QueueLimit = 0 }));

    public OperatorGate(RequestDelegate next, IOptions<InsightsOptions> options)
    {
        this.next = next;
        key = options.Value.Key is { Length: > 0 } set ? Hash(set) : null;
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OperatorOnlyAttribute>() is null) return next(context);
        context.Response.Headers.CacheControl = "no-store";
        if (key is null) return Refuse(context, StatusCodes.Status404NotFound);
        if (wrong.GetStatistics(context) is { CurrentAvailablePermits: 0 }) return TooMany(context);
        if (KeyIn(context.Request.Headers.Authorization.ToString()) is { } given)
        {
            // Of the same length whatever was given, and compared to the end: time tells nothing.
            if (CryptographicOperations.FixedTimeEquals(Hash(given), key)) return next(context);
            if (!wrong.AttemptAcquire(context).IsAcquired) return TooMany(context);
        }

        context.Response.Headers.WWWAuthenticate = "Basic realm=\"Insights\", charset=\"UTF-8\"";
        return Refuse(context, StatusCodes.Status401Unauthorized);
    }

    public void Dispose() => wrong.Dispose();

    static Task TooMany(HttpContext context)
    {
        context.Response.Headers.RetryAfter = Window.TotalSeconds.ToString("0");
        return Refuse(context, StatusCodes.Status429TooManyRequests);
    }

    // The page that says so comes with the status, as for every dead end.
    static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    static string? KeyIn(string authorization)
    {
        const string scheme = "Basic ";
        if (!authorization.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[authorization.Length];
        if (!Convert.TryFromBase64String(authorization[scheme.Length..].Trim(), bytes, out var length)) return null;
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        return pair.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? pair[(colon + 1)..] : null;
    }

    static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
