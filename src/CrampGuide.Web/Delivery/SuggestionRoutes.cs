using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrampGuide.Content;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Pages.Search;
using Microsoft.Net.Http.Headers;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// Everything that search suggests while someone types, in one list that is the same for all. The browser looks through
/// it by itself, so that no key that is pressed leaves the device.
/// </summary>
static class SuggestionRoutes
{
    public const string Address = "/suggestions.json";

    // It is fetched by a script and parsed, never shown as HTML; letters stay letters and the list small.
    static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapSuggestions(this IEndpointRouteBuilder routes) => routes.MapMethods(Address, ReadOnlyPages.Methods, (HttpContext context, Edition edition, GuideLinks links) =>
    {
        var list = JsonSerializer.SerializeToUtf8Bytes(Of(edition.Guide, links), Compact);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(list, "application/json", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(list).AsSpan(0, 10))}\""));
    });

    static SuggestionList Of(GuideBook guide, GuideLinks links)
    {
        var dangers = guide.SearchWords.Emergencies.ToDictionary(group => group.Checklist!, Of);
        var pages = guide.Pages.Where(page => !page.Facts.IsDraft).OrderBy(page => page.Facts.Kind).ThenBy(page => page.Facts.Title, StringComparer.Ordinal).Select(page => new SuggestedPage(
            IndexModel.NameOf(page.Facts.Kind),
            links.To(page.Facts.Address),
            [page.Facts.Title, .. page.Facts.Also],
            [.. page.Body.Blocks.OfType<Heading>().Select(heading => (string[])[heading.Id, TextProseWriter.Plain(heading.Content)])],
            page is Checklist ? dangers.GetValueOrDefault(page.Facts.Slug) : null));
        return new SuggestionList([.. pages], Of(guide.SearchWords.Crisis));
    }

    static Danger Of(EmergencyPhrases phrases) => new([.. phrases.Suggested], [.. phrases.Harmless]);

    sealed record SuggestionList(SuggestedPage[] Pages, Danger Crisis);

    /// <param name="Phrases">What people type when they mean a red flag.</param>
    /// <param name="Unless">Harmless words that hold one of them.</param>
    sealed record Danger(string[] Phrases, string[] Unless);

    /// <param name="Kind">What kind of page it is.</param>
    /// <param name="To">Its address.</param>
    /// <param name="Names">Its title, then the other names people use.</param>
    /// <param name="Parts">Its headings, each with its anchor.</param>
    /// <param name="Danger">The words of a checklist that raise the alarm; null for other pages.</param>
    sealed record SuggestedPage(string Kind, string To, string[] Names, string[][] Parts, Danger? Danger);
}
