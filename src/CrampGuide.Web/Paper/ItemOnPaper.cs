using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>An item written into a pack.</summary>
/// <param name="Item">The item.</param>
/// <param name="View">The partial view that writes it, as on a paper of its own where it has one.</param>
/// <param name="Paper">What that view writes.</param>
/// <param name="Style">The kind of paper, as style sheets name it.</param>
sealed record ItemOnPaper(PackItem Item, string View, object Paper, string Style)
{
    public string Id => PackPlace.IdOf(Item.Address);

    public static ItemOnPaper Of(GuidePage site, PackItem item, Place place, bool isLarge) => item switch
    {
        PackPage { Page: Sheet sheet } => new(item, "_SheetPaper", new SheetOnPaper(site, sheet, place, isLarge), "sheet-paper"),
        PackPage { Page: Checklist list } => new(item, "_ChecklistPaper", new PageOnPaper(list, place), "text-paper"),
        PackPage { Page: var topic } => new(item, "_TopicPaper", new PageOnPaper(topic, place), "text-paper"),
        PackForm { Form: var form } => new(item, FormOnPaper.ViewOf(form), new FormOnPaper(site, form, place, isLarge && form is not WalletCard), $"sheet-paper {FormOnPaper.StyleOf(form)}"),
        _ => throw new InvalidOperationException($"No way to write {item.GetType().Name}."),
    };
}
