using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Search;

namespace CrampGuide.Content.Checks;

/// <summary>Someone who types an emergency sign into the search finds a list that names it.</summary>
static class SignIsFound
{
    const int Looked = 3;

    // Each is a search; a guide that people can use has a tenth of these.
    const int MostSigns = 1000;

    public static readonly Rule Rule = Rule.Warning(
        "CG0605",
        "The words of an emergency sign, typed into the search, raise the emergency banner or bring up its checklist among the first 3 results.",
        "People do not browse when they are afraid: they type what they see. Add words to the checklist's 'also', or a phrase to search.yml.",
        "a new sign \"the toes turn inwards\" that no search finds",
        "phrases: [toes turn inwards, …] for that checklist in search.yml");

    public static IEnumerable<Finding> Find(GuideInHand hand) =>
        from pair in hand.Guide.Checklists.SelectMany(list => Sign.Of(list).Where(sign => sign.Level == Urgency.Emergency).Select(sign => (List: list, Sign: sign))).Take(MostSigns)
        let list = pair.List
        let sign = pair.Sign
        where !IsFound(hand.Search, list, sign.Text)
        select new Finding(list.Facts.File, sign.Line, $"this emergency sign, typed into the search, neither raises the banner nor brings up its checklist among the first {Looked} results: '{Report.Shown(sign.Text)}'");

    static bool IsFound(SearchIndex search, Checklist list, string sign) =>
        search.RaisesBanner(sign) || search.Search(sign).Results.Take(Looked).Any(result => result.Page is { } page && page.Kind == PageKind.Checklist && page.Slug == list.Facts.Slug);
}
