using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using Microsoft.Extensions.Primitives;
using ContentPage = CrampGuide.Content.Guide.Page;

namespace CrampGuide.Web.Paper;

/// <summary>
/// The pages that the address of a pack names, in its order, each once. What cannot be printed is counted, so that the
/// reader can be told; an address may hold anything, and nothing of it is repeated.
/// </summary>
sealed class PackSelection
{
    public const string Key = "item";

    /// <summary>With this key the address asks for the list to pick from, with its items ticked.</summary>
    public const string PickKey = "pick";

    PackSelection(GuideBook guide, StringValues names)
    {
        // Each page once is the longest pack there can be.
        var most = guide.Pages.Count();
        var items = ImmutableArray.CreateBuilder<ContentPage>();
        foreach (var name in names.Take(most))
        {
            if (Find(guide, name ?? "") is not { } page) Unknown++;
            else if (page.Facts.IsDraft) Drafts++;
            else if (items.Contains(page)) Repeated++;
            else items.Add(page);
        }

        CutOff = Math.Max(0, names.Count - most);
        Items = items.ToImmutable();
    }

    public ImmutableArray<ContentPage> Items { get; }

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

    public IEnumerable<Checklist> Checklists => Items.OfType<Checklist>();

    public static PackSelection Of(GuideBook guide, IQueryCollection query) => new(guide, query[Key])
    {
        IsPicking = query.ContainsKey(PickKey),
        IsLarge = query["size"] == PrintSize.Large,
    };

    /// <summary>The ready-made pack of exactly these pages, in whatever order, or null.</summary>
    public Pack? ReadyMade(GuideBook guide)
    {
        var chosen = Items.Select(page => page.Facts.Address).ToHashSet();
        return guide.Site.Packs.FirstOrDefault(pack => chosen.SetEquals(ItemsOf(pack, guide)));
    }

    /// <summary>The pages of a ready-made pack that are no drafts, which an editor may be shown.</summary>
    public static IEnumerable<PageAddress> ItemsOf(Pack pack, GuideBook guide) => pack.Items.Where(item => !guide.At(item).Facts.IsDraft);

    static ContentPage? Find(GuideBook guide, string name)
    {
        if (PageAddress.Named(name) is not { } address) return null;
        return guide.Find<ContentPage>(address.Kind, address.Slug)
            ?? (guide.NewSlug(address.Kind, address.Slug) is { } today ? guide.Find<ContentPage>(address.Kind, today) : null);
    }
}
