using System.Globalization;
using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Search;
using CrampGuide.Web.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CrampGuide.Web.Pages.Search;

/// <summary>Results for a query, and the emergency banner above them when it may mean a red flag.</summary>
sealed class IndexModel(GuidePage site) : PageModel
{
    const int LongestHeading = 60;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; init; }

    [BindProperty(SupportsGet = true)]
    public bool Exact { get; init; }

    public SearchResults Found { get; private set; } = null!;

    /// <summary>What was typed, as far as it is looked for, without signs that cannot be seen: they could turn the words of the page round.</summary>
    public string Typed => string.Concat(Found.Query.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)));

    /// <summary>As much of it as a heading bears. Some signs take two places, and half of one is none.</summary>
    public string Beginning => Typed.Length <= LongestHeading ? Typed : Typed[..(char.IsHighSurrogate(Typed[LongestHeading - 1]) ? LongestHeading - 1 : LongestHeading)] + "…";

    public string Count => Found.Results.Length switch
    {
        1 => "1 result",
        SearchIndex.MostResults => $"The best {SearchIndex.MostResults} results",
        var few => $"{few} results",
    };

    public bool HasQuery => !string.IsNullOrWhiteSpace(Q);

    public void OnGet()
    {
        // A query is a health fact about someone: no cache keeps it.
        Response.Headers.CacheControl = "no-store";
        Found = site.Edition.Search.Search(Q ?? "", Exact);
    }

    public static string NameOf(PageKind kind) => NameOf(kind switch
    {
        PageKind.Topic => ResultKind.Topic,
        PageKind.Checklist => ResultKind.Checklist,
        _ => ResultKind.Sheet,
    });

    public static string NameOf(ResultKind kind) => kind switch
    {
        ResultKind.Topic => "Topic",
        ResultKind.Checklist => "Danger signs",
        ResultKind.Sheet => "First-aid sheet",
        _ => "Claim, weighed",
    };
}
