using System.Collections.Immutable;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Guide;

/// <summary>A sign with its level, wherever it stands: on a checklist, on a sheet, on a care card of a topic.</summary>
/// <param name="Page">The page that names it.</param>
/// <param name="Line">Where it stands in the page's file.</param>
/// <param name="Level">How fast to act.</param>
/// <param name="Text">The sign in words.</param>
sealed record Sign(Page Page, int Line, Urgency Level, string Text)
{
    /// <summary>All signs of a page.</summary>
    public static IEnumerable<Sign> Of(Page page) => (page switch
    {
        Checklist list => list.Cards.SelectMany(card => card.Signs.Select(sign => new Sign(page, sign.Line, card.Urgency, Plain(sign.Sign)))),
        Sheet sheet => sheet.Help.Select(line => new Sign(page, line.Line, line.Urgency, Plain(line.Sign))),
        _ => [],
    }).Concat(page.Body.Blocks.OfType<Callout>().SelectMany(callout => Of(page, callout)));

    static IEnumerable<Sign> Of(Page page, Callout card) =>
        from level in new[] { card.Kind.Urgency() }.OfType<Urgency>()
        from item in card.Content.OfType<ItemList>().SelectMany(list => list.Items)
        from paragraph in item.OfType<Paragraph>()
        select new Sign(page, paragraph.Line, level, Plain(paragraph.Content));

    static string Plain(ImmutableArray<Inline> line) => TextProseWriter.Plain(line);
}
