using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Every line of what does harm says so by itself, as the NHS has its lists of don'ts say it.</summary>
static class DoNot
{
    static readonly string[] Beginnings = ["do not ", "never ", "no "];

    public static readonly Rule Rule = Rule.Error(
        "CG0603",
        "Every line of a 'dont' starts with \"Do not\" or \"Never\".",
        "A line is read alone: by a screen reader, in a search result, on a paper cut in two. Without its \"do not\" it is an instruction to do harm.",
        "::: dont What does harm\n- pull hard\n:::",
        "::: dont What does harm\n- do not pull hard\n:::");

    public static IEnumerable<Finding> Find(PageInHand hand) =>
        from line in Lines(hand.Page)
        where !Beginnings.Any(beginning => line.Text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        select new Finding(hand.Page.Facts.File, line.Line, $"a line of what does harm starts with \"Do not\" or \"Never\": '{Report.Shown(line.Text)}'");

    static IEnumerable<(int Line, string Text)> Lines(Page page) =>
        page.Body.Blocks.OfType<Callout>().Where(callout => callout.Kind == CalloutKind.Dont)
            .SelectMany(callout => callout.Content.OfType<ItemList>()).SelectMany(list => list.Items)
            .SelectMany(item => item.OfType<Paragraph>().Take(1)).Select(paragraph => (paragraph.Line, TextProseWriter.Plain(paragraph.Content)))
            .Concat(page is Sheet sheet ? sheet.Dont.Select(advice => (advice.Line, TextProseWriter.Plain(advice.Text))) : []);
}
