using CrampGuide.Content;
using CrampGuide.Content.Guide;

namespace CrampGuide.Web.Openings;

/// <summary>Counts the opening of a checklist's page and tells the reader's browser whether it was committed.</summary>
sealed class OpeningCounter(RequestDelegate next, OpeningRecorder recorder, TimeProvider time)
{
    public const string Header = "Opening-Recorded";

    public async Task InvokeAsync(HttpContext context, Edition edition)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CountsOpeningAttribute>() is not null
            && PersonFetch.Is(context.Request)
            && context.Request.RouteValues["slug"] is string slug
            && edition.Guide.Find<Checklist>(PageKind.Checklist, slug) is { Facts.IsDraft: false } checklist
            && await recorder.RecordAsync(Opening.Of(checklist.Facts.Slug, edition.Version, time.GetUtcNow(), OpeningWay.Page)))
            context.Response.Headers[Header] = "true";

        await next(context);
    }
}
