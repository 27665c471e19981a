using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>Addresses of a pack and of its neighbours: one page moved, one left out, the other size.</summary>
sealed class PackLinks(GuideLinks links, PackSelection selection)
{
    readonly PageAddress[] items = [.. selection.Items.Select(page => page.Facts.Address)];

    public string Here => To(items, selection.IsLarge);

    public string OtherSize => To(items, !selection.IsLarge);

    /// <summary>The list to pick from, with the pack's pages ticked.</summary>
    public string Pick => $"{Here}&{PackSelection.PickKey}=more";

    public string Moved(int from, int to)
    {
        var moved = items.ToList();
        moved.RemoveAt(from);
        moved.Insert(to, items[from]);
        return To(moved, selection.IsLarge);
    }

    public string Without(int at) => To(items.Where((_, index) => index != at), selection.IsLarge);

    // Names of pages are letters, digits, hyphens and a slash: nothing in them must be escaped.
    string To(IEnumerable<PageAddress> pages, bool large) =>
        links.Page("/Print/Index") + string.Concat(pages.Select((page, index) => $"{(index == 0 ? '?' : '&')}{PackSelection.Key}={page.Name}"))
        + (large ? $"{(items.Length == 0 ? '?' : '&')}size={PrintSize.Large}" : "");
}
