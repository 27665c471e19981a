using CrampGuide.Content;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Search;
using CrampGuide.Web.Pages.Search;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// Everything that search suggests while someone types, in one list that is the same for all. The browser looks through
/// it by itself, so that no key that is pressed leaves the device.
/// </summary>
static class SuggestionRoutes
{
    public const string Address = "/suggestions.json";

    public static void MapSuggestions(this IEndpointRouteBuilder routes)
    {
        var list = new ListForScripts();
        routes.MapMethods(Address, ReadOnlyPages.Methods, (HttpContext context, Edition edition, GuideLinks links) => list.Of(context, edition, () => Of(edition, links)));
    }

    static SuggestionList Of(Edition edition, GuideLinks links)
    {
        var guide = edition.Guide;
        var dangers = guide.SearchWords.Emergencies.ToDictionary(group => group.Checklist!, group => Of(group, group.Checklist!));
        var pages = guide.Pages.Where(page => !page.Facts.IsDraft).OrderBy(page => page.Facts.Kind).ThenBy(page => page.Facts.Title, StringComparer.Ordinal).Select(page => new SuggestedPage(
            IndexModel.NameOf(page.Facts.Kind),
            links.To(page.Facts.Address),
            [page.Facts.Title, .. page.Facts.Also],
            [.. page.Body.Blocks.OfType<Heading>().Select(heading => (string[])[heading.Id, TextProseWriter.Plain(heading.Content)])],
            page is Checklist ? dangers.GetValueOrDefault(page.Facts.Slug) : null));
        return new SuggestionList([.. pages], Of(guide.SearchWords.Crisis, SearchIndex.Crisis));

        // A phrase leads where the banner would lead once it is sent, and says how fast to act in the same words.
        Danger Of(EmergencyPhrases phrases, string checklist) => new(
            [.. edition.Search.SuggestedPhrases[(checklist, Urgency.Emergency)]], [.. edition.Search.SuggestedPhrases[(checklist, Urgency.Urgent)]], [.. phrases.Harmless]);
    }

    sealed record SuggestionList(SuggestedPage[] Pages, Danger Crisis);

    /// <param name="Phrases">What people type when they mean a red flag that cannot wait.</param>
    /// <param name="Urgent">What they type when it can wait some hours.</param>
    /// <param name="Unless">Harmless words that hold one of them.</param>
    sealed record Danger(string[] Phrases, string[] Urgent, string[] Unless);

    /// <param name="Kind">What kind of page it is.</param>
    /// <param name="To">Its address.</param>
    /// <param name="Names">Its title, then the other names people use.</param>
    /// <param name="Parts">Its headings, each with its anchor.</param>
    /// <param name="Danger">The words of a checklist that raise the alarm; null for other pages.</param>
    sealed record SuggestedPage(string Kind, string To, string[] Names, string[][] Parts, Danger? Danger);
}
