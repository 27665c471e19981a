using CrampGuide.Content.Guide;
using CrampGuide.Content.Pages;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>A former name redirects, so it must be free: no page's name today, and no other page's former name.</summary>
static class FormerNames
{
    public static void Check(List<(PageFile File, PageFacts Facts)> pages)
    {
        var names = pages.Select(page => (page.Facts.Kind, page.Facts.Slug)).ToHashSet();
        foreach (var (file, facts) in pages)
        {
            foreach (var old in facts.Former.Where(old => !names.Add((facts.Kind, old))))
                file.Report.Tell(PageRules.FormerNames, file.Head.LineOf("former"), $"the former name '{Report.Shown(old)}' is the name of another page, or of two");
        }
    }
}
