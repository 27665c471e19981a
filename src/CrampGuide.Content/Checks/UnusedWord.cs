using CrampGuide.Content.Dialect;
using CrampGuide.Content.Language;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Every word of the glossary stands in the guide.</summary>
static class UnusedWord
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0616",
        "Every word of glossary.yml, or one of its other forms, stands somewhere in the guide.",
        "The glossary explains the words that readers meet here. A word nobody meets is one more to read past.",
        "word: myoclonus, in glossary.yml only",
        "the word in the text that needs it, or out of the glossary");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        // Most words are marked in a topic; only the others are looked for in all that readers see.
        var marked = hand.Guide.Topics.SelectMany(topic => topic.Body.AllBlocks).OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<GlossaryTerm>().Select(term => term.Word).ToHashSet();
        var rest = hand.Guide.Glossary.Where(word => !marked.Contains(word)).ToList();
        var used = new GlossaryMarker(rest).WordsIn(Texts(hand));
        return rest.Where(word => !used.Contains(word)).Select(word => new Finding(hand.File("glossary.yml"), word.Line, $"the word '{Report.Shown(word.Word)}' stands nowhere in the guide"));
    }

    static IEnumerable<string> Texts(GuideInHand hand) => hand.Pages.Concat(hand.Drafts.Select(draft => new PageInHand(draft))).SelectMany(Texts)
        .Concat(hand.Guide.Claims.SelectMany(Sayings.Of).Select(saying => saying.Text))
        .Concat(hand.Guide.Sources.Select(source => source.Title));

    static IEnumerable<string> Texts(PageInHand hand)
    {
        var facts = hand.Page.Facts;
        return hand.Sayings.Select(saying => saying.Text).Concat(facts.Also).Concat(facts.Codes.Select(code => code.Meaning)).Append(facts.Title)
            .Concat(hand.Page.Body.Blocks.SelectMany(block => block switch
            {
                Heading heading => [TextProseWriter.Plain(heading.Content)],
                Table table => table.Rows.Append(table.Header).SelectMany(row => row).Select(cell => TextProseWriter.Plain(cell)),
                _ => Enumerable.Empty<string>(),
            }));
    }
}
