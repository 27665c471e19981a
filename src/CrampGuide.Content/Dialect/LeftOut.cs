using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Dialect;

/// <summary>Drafts that are left out of the guide: nothing that readers have may lead to one.</summary>
sealed class LeftOut(IEnumerable<PageFacts> drafts)
{
    readonly HashSet<(PageKind, string)> pages = [.. drafts.Select(draft => (draft.Kind, draft.Slug))];

    public bool Holds(PageKind kind, string slug) => pages.Contains((kind, slug));

    public void Check(PageKind kind, string slug, int line, Report report)
    {
        if (Holds(kind, slug)) report.Tell(ProseRules.NoLinkToDraft, line, $"'{Report.Shown(slug)}' is a draft, which readers do not have: take this out, or publish the draft");
    }
}
