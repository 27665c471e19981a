using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>Addresses of a pack: the document, and the list to pick from.</summary>
sealed class PackLinks(GuideLinks links, PackSelection selection)
{
    public string Here => With(Fields);

    /// <summary>The list to pick from, with the pack's pages ticked. Nothing is counted there.</summary>
    public string Pick => With(Fields.Append($"{PackSelection.PickKey}=more"));

    // Names of pages are letters, digits, hyphens and a slash: nothing in them must be escaped.
    IEnumerable<string> Fields =>
        [.. selection.Items.Select(item => $"{PackSelection.Key}={item.Address.Name}"), .. selection.IsLarge ? [$"{PackSelection.SizeKey}={PrintSize.Large}"] : Array.Empty<string>()];

    string With(IEnumerable<string> fields) => string.Join('?', new[] { links.Page("/Print/Index"), string.Join('&', fields) }.Where(part => part.Length > 0));
}
