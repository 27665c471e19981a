using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Search;

namespace CrampGuide.Content.Checks;

/// <summary>What a rule over the whole guide may look at.</summary>
/// <param name="Guide">The guide that was read.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Drafts">Drafts that are left out of it: what they use is not unused.</param>
/// <param name="Search">Its index.</param>
/// <param name="Folder">The files it was read from.</param>
/// <param name="Options">The day and the history.</param>
sealed record GuideInHand(GuideBook Guide, IReadOnlyList<PageInHand> Pages, IReadOnlyList<Page> Drafts, SearchIndex Search, ContentFolder Folder, ReadingOptions Options)
{
    /// <summary>A file as problems name it: <c>content/claims.yml</c>.</summary>
    public string File(string name) => $"{Folder.Name}/{name}";
}
