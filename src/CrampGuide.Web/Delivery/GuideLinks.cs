using CrampGuide.Content.Guide;
using CrampGuide.Web.Paper;

namespace CrampGuide.Web.Delivery;

/// <summary>Turns what the guide points to into paths of this site. Routes stand on the pages; they are asked for here.</summary>
sealed class GuideLinks(LinkGenerator generator)
{
    public string To(PageAddress page)
    {
        var path = page.Kind switch
        {
            PageKind.Topic => Page("/Topics/Topic", new { slug = page.Slug }),
            PageKind.Checklist => Page("/Checklists/Checklist", new { slug = page.Slug }),
            _ => Page("/Sheets/Sheet", new { slug = page.Slug }),
        };
        return page.Anchor is null ? path : $"{path}#{Uri.EscapeDataString(page.Anchor)}";
    }

    public string To(PaperForm form) => Page(form switch
    {
        WalletCard => "/Sheets/WalletCard",
        CrampDiary => "/Sheets/CrampDiary",
        _ => "/Sheets/Appointment",
    });

    public string To(Claim claim) => $"{Page("/Evidence/Index")}#{claim.Id}";

    /// <summary>What helps at a place of the body: first aid, or signs of danger where they come first.</summary>
    public string To(BodyPlace place) => place.HasDangerFirst ? To(place.Target) : Now(place.Target.Slug);

    /// <summary>A source in the list at the foot of the page that cites it.</summary>
    public static string ToFoot(Source source) => $"#{FootId(source)}";

    public static string FootId(Source source) => $"source-{source.Id}";

    public string Now(string sheet) => Page("/Now/Sheet", new { slug = sheet });

    /// <summary>The pages as one pack, in this order.</summary>
    public string Pack(IEnumerable<PageAddress> items) => $"{Page("/Print/Index")}?{string.Join('&', items.Select(item => $"{PackSelection.Key}={item.Name}"))}";

    public string Page(string name, object? values = null) =>
        generator.GetPathByPage(name, values: values) ?? throw new InvalidOperationException($"There is no page '{name}'.");
}
