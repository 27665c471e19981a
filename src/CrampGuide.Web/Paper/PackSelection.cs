using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using Microsoft.Extensions.Primitives;

namespace CrampGuide.Web.Paper;

/// <summary>
/// The pages that the address of a pack names, in its order, each once. What cannot be printed is counted, so that the
/// reader can be told; an address may hold anything, and nothing of it is repeated.
/// </summary>
sealed class PackSelection
{
    public const string Key = "item";

    /// <summary>The size of the print. The form sends it when nothing is ticked, too.</summary>
    public const string SizeKey = "size";

    /// <summary>With this key the address asks for the list to pick from, with its items ticked.</summary>
    public const string PickKey = "pick";

    /// <summary>With one of these keys it asks for that list too, after a page has changed places with its neighbour.</summary>
    public const string UpKey = "up", DownKey = "down";

    PackSelection(GuideBook guide, StringValues names, string? up, string? down)
    {
        // Each of them once is the longest pack there can be.
        var most = PackItem.All(guide).Count();
        var items = ImmutableArray.CreateBuilder<PackItem>();
        var asked = names.GroupBy(name => name, StringComparer.Ordinal).ToList();
        var repeated = new HashSet<PackItem>();
        foreach (var same in asked.Take(most))
        {
            if (Find(guide, same.Key ?? "") is not { } item)
            {
                Unknown++;
            }
            else if (item.Facts.IsDraft)
            {
                Drafts++;
            }
            else
            {
                // It may have been asked for by its old name too.
                if (items.Contains(item) || same.Count() > 1) repeated.Add(item);
                if (!items.Contains(item)) items.Add(item);
            }
        }

        Repeated = repeated.Count;

        Move(items, up, -1);
        Move(items, down, 1);
        CutOff = Math.Max(0, asked.Count - most);
        Items = items.ToImmutable();
    }

    public ImmutableArray<PackItem> Items { get; }

    public int Unknown { get; }

    public int Drafts { get; }

    public int Repeated { get; }

    /// <summary>How many names stood behind the last that was looked at.</summary>
    public int CutOff { get; }

    /// <summary>Whether the reader wants to pick, not to print.</summary>
    public bool IsPicking { get; private init; }

    /// <summary>Whether there is something to print.</summary>
    public bool IsDocument => !IsPicking && !Items.IsEmpty;

    public bool IsLarge { get; private init; }

    public IEnumerable<Checklist> Checklists => Items.OfType<PackPage>().Select(item => item.Page).OfType<Checklist>();

    /// <summary>Whether the address has anything of a pack; it may have other keys, of a country or of where a link was found.</summary>
    public bool IsAsked { get; private init; }

    public static PackSelection Of(GuideBook guide, IQueryCollection query) => new(guide, query[Key], query[UpKey], query[DownKey])
    {
        IsPicking = query.ContainsKey(PickKey) || query.ContainsKey(UpKey) || query.ContainsKey(DownKey),
        IsAsked = query.ContainsKey(Key) || query.ContainsKey(SizeKey),
        IsLarge = query[SizeKey] == PrintSize.Large,
    };

    /// <summary>The ready-made pack of exactly these pages, in whatever order, or null.</summary>
    public Pack? ReadyMade(GuideBook guide)
    {
        var chosen = Items.Select(item => item.Address).ToHashSet();
        return guide.Site.Packs.FirstOrDefault(pack => chosen.SetEquals(ItemsOf(pack, guide)));
    }

    /// <summary>The pages of a ready-made pack that are no drafts, which an editor may be shown.</summary>
    public static IEnumerable<PageAddress> ItemsOf(Pack pack, GuideBook guide) => pack.Items.Where(item => PackItem.Find(guide, item) is { Facts.IsDraft: false });

    static void Move(ImmutableArray<PackItem>.Builder items, string? name, int by)
    {
        if (items.FirstOrDefault(item => item.Address.Name == name) is not { } moved) return;
        var at = items.IndexOf(moved);
        if (at + by >= 0 && at + by < items.Count) (items[at], items[at + by]) = (items[at + by], items[at]);
    }

    static PackItem? Find(GuideBook guide, string name) => PageAddress.Named(name) is { } address ? PackItem.Find(guide, address) : null;
}
