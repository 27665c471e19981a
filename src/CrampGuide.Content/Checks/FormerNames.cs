using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Checks;

/// <summary>A former name redirects, so it must be free: no page's name today, and no other page's former name.</summary>
static class FormerNames
{
    public static void Check(IEnumerable<PageFacts> pages, ICollection<Problem> problems)
    {
        var all = pages.ToList();
        var names = all.Select(page => (page.Kind, page.Slug)).ToHashSet();
        foreach (var page in all)
        {
            foreach (var old in page.Former.Where(old => !names.Add((page.Kind, old))))
                problems.Add(new Problem(page.File, 1, Severity.Error, $"the former name '{old}' is the name of another page, or of two"));
        }
    }
}
