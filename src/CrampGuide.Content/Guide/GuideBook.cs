using System.Collections.Frozen;
using System.Collections.Immutable;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Guide;

/// <summary>All of the guide: immutable, resolved, without a fault.</summary>
public sealed class GuideBook
{
    readonly FrozenDictionary<(PageKind, string), Page> pages;
    readonly FrozenDictionary<(PageKind, string), string> former;
    readonly FrozenDictionary<string, Claim> claims;

    internal GuideBook(
        Site site,
        IEnumerable<Page> pages,
        ImmutableArray<Claim> claims,
        ImmutableArray<Source> sources,
        PhoneNumbers mainNumbers,
        ImmutableArray<Country> countries,
        ImmutableArray<Source> numberSources,
        ImmutableArray<GlossaryWord> glossary,
        SearchWords searchWords,
        PaperForms forms)
    {
        Site = site;
        this.pages = pages.ToFrozenDictionary(page => (page.Facts.Kind, page.Facts.Slug));
        former = this.pages.Values
            .SelectMany(page => page.Facts.Former.Select(old => (Key: (page.Facts.Kind, old), page.Facts.Slug)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Slug);
        this.claims = claims.ToFrozenDictionary(claim => claim.Id);
        Claims = claims;
        Sources = sources;
        MainNumbers = mainNumbers;
        Countries = countries;
        NumberSources = numberSources;
        Glossary = glossary;
        SearchWords = searchWords;
        Forms = forms;
        Topics = [.. site.Groups.SelectMany(group => group.Topics).Select(slug => this.pages[(PageKind.Topic, slug)]).Cast<Topic>()];
        Checklists = [.. site.Checklists.Select(slug => this.pages[(PageKind.Checklist, slug)]).Cast<Checklist>()];
        Sheets = [.. this.pages.Values.OfType<Sheet>().OrderBy(sheet => sheet.Facts.Title, StringComparer.Ordinal)];
    }

    /// <summary>Name and order of the whole.</summary>
    public Site Site { get; }

    /// <summary>Topics in the order of the site's groups.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Checklists in the site's order.</summary>
    public ImmutableArray<Checklist> Checklists { get; }

    /// <summary>Sheets by title.</summary>
    public ImmutableArray<Sheet> Sheets { get; }

    /// <summary>Claims of the article, by id.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Sources, by id.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Numbers shown until a country is chosen, each with its countries.</summary>
    public PhoneNumbers MainNumbers { get; }

    /// <summary>Countries and their numbers.</summary>
    public ImmutableArray<Country> Countries { get; }

    /// <summary>Where the numbers come from.</summary>
    public ImmutableArray<Source> NumberSources { get; }

    /// <summary>Medical words in plain ones, by word.</summary>
    public ImmutableArray<GlossaryWord> Glossary { get; }

    /// <summary>Synonyms and emergency phrases.</summary>
    public SearchWords SearchWords { get; }

    /// <summary>Paper that is made from topics.</summary>
    public PaperForms Forms { get; }

    /// <summary>Files of drafts that are no part of it.</summary>
    public ImmutableArray<string> DraftsLeftOut { get; init; } = [];

    /// <summary>Every page of the guide, in no order that matters.</summary>
    public IEnumerable<Page> Pages => pages.Values;

    /// <summary>The page with that slug, or null.</summary>
    public TPage? Find<TPage>(PageKind kind, string slug) where TPage : Page => pages.GetValueOrDefault((kind, slug)) as TPage;

    /// <summary>The page a link leads to. The address must come from this guide's own prose.</summary>
    /// <exception cref="KeyNotFoundException">The address is another guide's.</exception>
    public Page At(PageAddress address) => pages[(address.Kind, address.Slug)];

    /// <summary>The claim with that id, or null.</summary>
    public Claim? FindClaim(string id) => claims.GetValueOrDefault(id);

    /// <summary>Today's slug of a page that was renamed, or whose slug was typed with capitals, as from paper; else null.</summary>
    public string? NewSlug(PageKind kind, string slug)
    {
        var small = slug.ToLowerInvariant();
        return former.GetValueOrDefault((kind, small)) ?? (small != slug && pages.ContainsKey((kind, small)) ? small : null);
    }

    /// <summary>The country with that code, or null. Case does not matter.</summary>
    public Country? FindCountry(string code) =>
        Countries.FirstOrDefault(country => country.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Pages whose prose shows the claim, topics in their order.</summary>
    public IEnumerable<Topic> TopicsShowing(Claim claim) =>
        Topics.Where(topic => topic.Body.Blocks.OfType<ClaimRows>().Any(rows => rows.Claims.Contains(claim)));
}
