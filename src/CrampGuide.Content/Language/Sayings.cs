using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Language;

/// <summary>A text of one or more sentences that readers see, and the line on which it stands.</summary>
readonly record struct Saying(int Line, string Text);

/// <summary>Takes out of pages and claims all that they say in sentences. Headings and cells of tables are none.</summary>
static class Sayings
{
    public static IEnumerable<Saying> Of(Page page) => page.Body.Blocks.SelectMany(Of).Append(new Saying(page.Facts.LineOf("summary"), page.Facts.Summary)).Concat(page switch
    {
        Checklist list => list.Cards.SelectMany(card => card.Signs).SelectMany(sign => Both(sign.Line, sign.Sign, sign.Action)).Append(new Saying(list.Facts.LineOf("for"), list.For)),
        Sheet sheet => sheet.Steps.Select(step => new Saying(step.Line, Plain(step.Text))).Append(new Saying(sheet.Facts.LineOf("stop"), Plain(sheet.Stop)))
            .Concat(sheet.Do.Concat(sheet.Dont).Select(advice => new Saying(advice.Line, Plain(advice.Text))))
            .Concat(sheet.Help.SelectMany(line => Both(line.Line, line.Sign, line.Action))),
        _ => [],
    });

    public static IEnumerable<Saying> Of(Claim claim) => [new(claim.Line, claim.Text), new(claim.Line, claim.Instead), new(claim.Line, claim.Evidence)];

    static IEnumerable<Saying> Of(Block block) => block switch
    {
        Paragraph paragraph => [new(paragraph.Line, Plain(paragraph.Content))],
        ItemList list => list.Items.SelectMany(item => item).SelectMany(Of),
        Callout callout => callout.Content.SelectMany(Of).Prepend(new Saying(callout.Line, Plain(callout.Title))),
        _ => [],
    };

    static IEnumerable<Saying> Both(int line, ImmutableArray<Inline> sign, ImmutableArray<Inline> action) => [new(line, Plain(sign)), new(line, Plain(action))];

    static string Plain(ImmutableArray<Inline> line) => TextProseWriter.Plain(line);
}
