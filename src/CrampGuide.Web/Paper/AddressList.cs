using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>
/// Where the links of a text lead, for paper, where nobody can follow them: in the order in which they first come up, each
/// address once, numbered from 1. Of one answer alone.
/// </summary>
sealed class AddressList(GuideLinks links, SiteAddress address)
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, int>> All => numbers.OrderBy(address => address.Value);

    public bool IsEmpty => numbers.Count == 0;

    public int NumberOf(PageAddress page) => NumberOfPath(links.To(page));

    /// <summary>Null for a number to call: it stands in the text as it is dialled.</summary>
    public int? NumberOf(Uri target) => target.Scheme == "tel" ? null : Number(target.AbsoluteUri);

    /// <summary>The register is one page, and a claim's id stands in front of the number: a line for each claim would say no more.</summary>
    public int NumberOf(Claim _) => NumberOfPath(links.Page("/Evidence/Index"));

    public int NumberOfPath(string path) => Number(address.Of(path));

    int Number(string whole)
    {
        if (!numbers.TryGetValue(whole, out var number)) numbers.Add(whole, number = numbers.Count + 1);
        return number;
    }
}
