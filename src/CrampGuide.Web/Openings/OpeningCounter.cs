using CrampGuide.Content;
using CrampGuide.Content.Guide;
using CrampGuide.Web.Paper;

namespace CrampGuide.Web.Openings;

/// <summary>Counts the opening of each checklist that a page shows and tells the reader's browser whether all were committed.</summary>
sealed class OpeningCounter(RequestDelegate next, OpeningRecorder recorder, TimeProvider time)
{
    public const string Header = "Opening-Recorded";

    public async Task InvokeAsync(HttpContext context, Edition edition)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CountsOpeningAttribute>() is { } counts
            && PersonFetch.Is(context.Request)
            && Opened(context.Request, edition.Guide, counts.Way) is { Count: > 0 } checklists
            && await RecordAsync(checklists.Select(checklist => Opening.Of(checklist.Facts.Slug, edition.Version, time.GetUtcNow(), counts.Way))))
            context.Response.Headers[Header] = "true";

        await next(context);
    }

    static IReadOnlyList<Checklist> Opened(HttpRequest request, GuideBook guide, OpeningWay way)
    {
        if (way == OpeningWay.Print) return PackSelection.Of(guide, request.Query) is { IsDocument: true } pack ? [.. pack.Checklists] : [];
        return request.RouteValues["slug"] is string slug && guide.Find<Checklist>(PageKind.Checklist, slug) is { Facts.IsDraft: false } checklist ? [checklist] : [];
    }

    // Side by side: together they wait no longer than one.
    async Task<bool> RecordAsync(IEnumerable<Opening> openings) =>
        (await Task.WhenAll(openings.Select(opening => recorder.RecordAsync(opening).AsTask()))).All(committed => committed);
}
