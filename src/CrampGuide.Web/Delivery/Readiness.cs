using CrampGuide.Web.Editions;
using CrampGuide.Web.Openings;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// Answers for machines that watch the site. A store that is away, or a change of the content that cannot be shown,
/// degrades it; readers are served all the same.
/// </summary>
static class Readiness
{
    public const string Ready = "ready";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/health/live", ReadOnlyPages.Methods, () => Results.Text("live"));
        routes.MapMethods("/health/ready", ReadOnlyPages.Methods, Tell);
    }

    static IResult Tell(HttpContext context, CurrentEdition current, OpeningRecorder recorder)
    {
        var notShown = current.NotShown;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(new
        {
            status = recorder.IsHealthy && notShown is null ? Ready : "degraded",
            edition = current.Edition.Version,
            content = notShown is null ? "current" : $"the last change is not shown: {notShown}",
            openings = recorder.IsHealthy ? "recorded" : "not recorded",
        });
    }
}
