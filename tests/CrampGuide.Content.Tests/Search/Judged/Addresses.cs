using CrampGuide.Content.Guide;
using CrampGuide.Content.Search;

namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>Writes results the way the judged lists name them.</summary>
static class Addresses
{
    public static IReadOnlyList<string> Of(SearchResults results) => [.. results.Results.Select(Of)];

    static string Of(SearchResult result) => result switch
    {
        { Claim: { } claim } => $"claims/{claim.Id}",
        { Page: { Kind: PageKind.Topic } page } => $"topics/{page.Slug}",
        { Page: { Kind: PageKind.Checklist } page } => $"checklists/{page.Slug}",
        _ => $"sheets/{result.Page!.Slug}",
    };
}
