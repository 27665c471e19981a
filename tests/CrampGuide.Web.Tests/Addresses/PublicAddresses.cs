using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

/// <summary>Every public address, made from the guide: a new page of the guide is tested without a word here.</summary>
static class PublicAddresses
{
    static GuideBook Guide => Repository.Edition.Guide;

    static IEnumerable<string> OfGuide =>
    [
        "/now", .. Guide.Sheets.Select(sheet => $"/now/{sheet.Facts.Slug}"),
        "/topics", .. Guide.Topics.Select(topic => $"/topics/{topic.Facts.Slug}"),
        "/checklists", .. Guide.Checklists.Select(list => $"/checklists/{list.Facts.Slug}"),
        "/sheets", .. Guide.Sheets.Select(sheet => $"/sheets/{sheet.Facts.Slug}"), .. Guide.Forms.All.Select(form => $"/sheets/{form.Slug}"),
    ];

    static readonly Lazy<string[]> AllHtml = new(() =>
    [
        "/", .. OfGuide, "/evidence", "/sources", "/glossary", "/about", "/settings", "/sheets/calf-cramp-now?country=GB",
        "/search", "/search?q=calf+cramp", "/search?q=chest+pain", "/search?q=suicide", "/search?q=xyzzyqwv", "/search?q=noctural+crampps",
        .. Enum.GetValues<Verdict>().Select(verdict => $"/evidence?verdict={verdict.Word()}"),
        $"/evidence?section={Guide.Site.Sections[0].Section.Id}",
        "/evidence?verdict=none-such",
        $"/sheets/{Guide.Sheets[0].Facts.Slug}?printed=2026-11-22&text=000000",
        "/print", $"/print?{string.Join('&', Guide.Site.Packs[0].Items.Select(item => $"item={item.Name}"))}", "/print?item=sheets/calf-cramp-now&size=large&pick=more",
        $"/sheets/{Guide.Sheets[0].Facts.Slug}?size=large",
        "/sheets/wallet-card?printed=2026-11-22&text=000000",
    ]);

    static readonly Lazy<Dictionary<string, string>> AllTypes = new(() => AllHtml.Value.Select(address => (address, "text/html"))
        .Concat(Guide.Sheets.Select(sheet => sheet.Facts.Slug).Concat(Guide.Forms.All.Select(form => form.Slug)).Select(slug => ($"/sheets/{slug}.txt", "text/plain")))
        .Concat([("/health/live", "text/plain"), ("/health/ready", "application/json"), ("/numbers.json", "application/json"), ("/robots.txt", "text/plain"), ("/suggestions.json", "application/json"), ("/sitemap.xml", "application/xml")])
        .ToDictionary(pair => pair.Item1, pair => pair.Item2));

    /// <summary>Pages for people.</summary>
    public static TheoryData<string> Html => [.. AllHtml.Value];

    /// <summary>Everything, with its media type.</summary>
    public static TheoryData<string, string> Types
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (address, type) in AllTypes.Value) data.Add(address, type);
            return data;
        }
    }
}
