using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;

namespace CrampGuide.Web.Paper;

/// <summary>A pack as one document: its pages in order, and the addresses to which its links lead outside.</summary>
sealed class PackOnPaper
{
    // What a QR code of level M can hold.
    const int LongestCode = 2331;

    // More modules than these need more room to be read from paper.
    const int FineModules = 80;

    readonly GuidePage site;

    public PackOnPaper(GuidePage site, PackSelection selection)
    {
        this.site = site;
        Selection = selection;
        Title = selection.ReadyMade(site.Guide)?.Title ?? "Your pack";
        Outside = new AddressList(site.Links, site.Address);
        var inside = selection.Items.Select(item => item.Address.Name).ToImmutableHashSet(StringComparer.Ordinal);
        Items = [.. selection.Items.Select(item => ItemOnPaper.Of(site, item, new PackPlace(site, inside, Outside, item.Address), selection.IsLarge))];
        Address = site.Address.Of(site.WithCountry(new PackLinks(site.Links, selection).Here));
        Code = Encoding.UTF8.GetByteCount(Address) <= LongestCode ? new QrCode(Address) : null;
    }

    public PackSelection Selection { get; }

    public string Title { get; }

    public ImmutableArray<ItemOnPaper> Items { get; }

    /// <summary>What the checklists of the pack rest on, each once.</summary>
    public IReadOnlyList<Source> ChecklistSources => [.. Selection.Checklists.SelectMany(list => list.Facts.Sources).Distinct()];

    /// <summary>Filled while the pages are written, so it is whole when the last one is.</summary>
    public AddressList Outside { get; }

    public string Address { get; }

    /// <summary>Null where the address is too long for one.</summary>
    public QrCode? Code { get; }

    public bool IsCodeFine => Code?.Size > FineModules;

    /// <summary>What stands at the foot of each printed page.</summary>
    public string Foot => $"{site.Guide.Site.Name}: {Title}, {Dates.Short(site.Today)}";
}
