using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>Addresses of a pack: the document, and the list to pick from.</summary>
sealed class PackLinks(GuideLinks links, PackSelection selection)
{
    // Names of pages are letters, digits, hyphens and a slash: nothing in them must be escaped.
    public string Here =>
        links.Page("/Print/Index") + string.Concat(selection.Items.Select((item, index) => $"{(index == 0 ? '?' : '&')}{PackSelection.Key}={item.Address.Name}"))
        + (selection.IsLarge ? $"&size={PrintSize.Large}" : "");

    /// <summary>The list to pick from, with the pack's pages ticked. Nothing is counted there.</summary>
    public string Pick => $"{Here}&{PackSelection.PickKey}=more";
}
