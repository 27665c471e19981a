using CrampGuide.Content.Guide;
using ContentPage = CrampGuide.Content.Guide.Page;

namespace CrampGuide.Web.Paper;

/// <summary>What can stand in a pack: a page of the guide, or paper that is made from a topic.</summary>
/// <param name="Address">Its name in the address of a pack.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">What is known of the text it carries.</param>
abstract record PackItem(PageAddress Address, string Title, PageFacts Facts)
{
    /// <summary>What it is, for the cover.</summary>
    public abstract string Kind { get; }

    /// <summary>What the list to pick from says of it.</summary>
    public virtual string Label => Title;

    /// <summary>All there is, drafts too, in no order that matters.</summary>
    public static IEnumerable<PackItem> All(GuideBook guide) => [.. guide.Pages.Select(page => new PackPage(page)), .. Forms(guide)];

    public static IEnumerable<PackItem> Forms(GuideBook guide) => guide.Forms.All.Select(form => new PackForm(form));

    /// <summary>The item with that address or that former address, or null.</summary>
    public static PackItem? Find(GuideBook guide, PageAddress address)
    {
        if (guide.Forms.All.FirstOrDefault(form => form.Address == address) is { } form) return new PackForm(form);
        var page = guide.Find<ContentPage>(address.Kind, address.Slug)
            ?? (guide.NewSlug(address.Kind, address.Slug) is { } today ? guide.Find<ContentPage>(address.Kind, today) : null);
        return page is null ? null : new PackPage(page);
    }
}

/// <summary>A page of the guide.</summary>
/// <param name="Page">The page.</param>
sealed record PackPage(ContentPage Page) : PackItem(Page.Facts.Address, Page.Facts.Title, Page.Facts)
{
    public override string Kind => Page switch { Sheet => "First-aid sheet", Checklist => "Checklist", _ => "Topic" };
}

/// <summary>Paper that is made from a topic.</summary>
/// <param name="Form">The paper.</param>
sealed record PackForm(PaperForm Form) : PackItem(Form.Address, Form.Title, Form.Topic.Facts)
{
    public bool IsFilledIn => Form is not WalletCard;

    public override string Kind => IsFilledIn ? "To fill in" : "To cut out";

    // A card keeps the size of a wallet in large print too, and so does its print.
    public override string Label => IsFilledIn ? Title : $"{Title}, in small print at any size";
}
