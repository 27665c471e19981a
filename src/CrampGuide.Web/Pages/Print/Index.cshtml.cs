using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Openings;
using CrampGuide.Web.Paper;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ContentPage = CrampGuide.Content.Guide.Page;

namespace CrampGuide.Web.Pages.Print;

/// <summary>A pack: pages to pick, and what was picked as one document for paper.</summary>
[CountsOpening(OpeningWay.Print)]
sealed class IndexModel(GuidePage site) : PageModel
{
    public PackSelection Selection { get; private set; } = null!;

    /// <summary>The document, or null where there is nothing to print.</summary>
    public PackOnPaper? Pack { get; private set; }

    public PackLinks Links => new(site.Links, Selection);

    /// <summary>Ready-made packs that have something to print.</summary>
    public IEnumerable<(Pack Pack, string Address)> ReadyMade =>
        from pack in site.Guide.Site.Packs
        let items = PackSelection.ItemsOf(pack, site.Guide).ToList()
        where items.Count > 0
        select (pack, site.WithCountry(site.Links.Pack(items)));

    /// <summary>What may be picked, in groups. What is in the pack already stands first, in its order, and keeps it.</summary>
    public IEnumerable<(string Name, IEnumerable<PackItem> Items)> Groups => new (string Name, IEnumerable<PackItem> Items)[]
    {
        ("In your pack", Selection.Items), ("Sheets", Pages(site.Guide.Sheets)), ("To fill in and to carry", Others(PackItem.Forms(site.Guide))),
        ("Checklists", Pages(site.Guide.Checklists)), ("Topics", Pages(site.Guide.Topics)),
    }.Where(group => group.Items.Any());

    /// <summary>Whether a page that was just moved is moved on with this button: then nobody has to look for it again.</summary>
    public bool IsAtHand(string key, int at)
    {
        var name = Selection.Items[at].Address.Name;
        return Request.Query[key] == name
            || (key == PackSelection.UpKey ? at == Selection.Items.Length - 1 && Request.Query[PackSelection.DownKey] == name : at == 0 && Request.Query[PackSelection.UpKey] == name);
    }

    /// <summary>What the address asked for and cannot have, a sentence for each reason.</summary>
    public IEnumerable<string> Told
    {
        get
        {
            if (Selection.Unknown > 0) yield return $"{Pages(Selection.Unknown, "is", "are")} not in this guide and {(Selection.Unknown == 1 ? "was" : "were")} left out.";
            if (Selection.Drafts > 0) yield return $"{Pages(Selection.Drafts, "is still a draft", "are still drafts")} and {(Selection.Drafts == 1 ? "was" : "were")} left out.";
            if (Selection.Repeated > 0) yield return $"{Pages(Selection.Repeated, "was", "were")} asked for more than once. Each page is in the pack once.";
            if (Selection.CutOff > 0) yield return "The address names more pages than this guide has. The last ones were left out.";
            if (Selection.IsAsked && !Selection.IsPicking && Selection.Items.IsEmpty) yield return "There is nothing to print yet. Tick at least one page.";
        }
    }

    public void OnGet()
    {
        Selection = PackSelection.Of(site.Guide, Request.Query);
        if (Selection.IsDocument) Pack = new PackOnPaper(site, Selection);
    }

    IEnumerable<PackItem> Pages(IEnumerable<ContentPage> pages) => Others(pages.Select(page => new PackPage(page)));

    IEnumerable<PackItem> Others(IEnumerable<PackItem> items) => items.Where(item => !item.Facts.IsDraft && !Selection.Items.Contains(item));

    static string Pages(int count, string one, string more) => count == 1 ? $"1 page {one}" : $"{count} pages {more}";
}
