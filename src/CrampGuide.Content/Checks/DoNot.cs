using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Every line of what does harm says so by itself, as the NHS has its lists of don'ts say it.</summary>
static class DoNot
{
    static readonly string[] Beginnings = ["do not ", "never "];

    public static readonly Rule Rule = Rule.Error(
        "CG0603",
        "Every line of a 'dont' starts with \"Do not\" or \"Never\", and none of a 'do'.",
        "A line is read alone: by a screen reader, in a search result, on a paper cut in two. Without its \"do not\" it is an instruction to do harm; with one under a green tick it is a riddle.",
        "::: dont What does harm\n- pull hard\n:::",
        "::: dont What does harm\n- do not pull hard\n:::");

    public static IEnumerable<Finding> Find(PageInHand hand) =>
        Lines(hand.Page, CalloutKind.Dont).Where(line => !IsDont(line.Text))
            .Select(line => new Finding(hand.Page.Facts.File, line.Line, $"a line of what does harm starts with \"Do not\" or \"Never\": '{Report.Shown(line.Text)}'"))
            .Concat(Lines(hand.Page, CalloutKind.Do).Where(line => IsDont(line.Text))
                .Select(line => new Finding(hand.Page.Facts.File, line.Line, $"this stands under what helps, with a green tick: '{Report.Shown(line.Text)}' belongs under what does harm")));

    static bool IsDont(string line) => Beginnings.Any(beginning => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    static IEnumerable<(int Line, string Text)> Lines(Page page, CalloutKind kind) =>
        page.Body.Blocks.OfType<Callout>().Where(callout => callout.Kind == kind)
            .SelectMany(callout => callout.Content.OfType<ItemList>()).SelectMany(list => list.Items)
            .SelectMany(item => item.OfType<Paragraph>().Take(1)).Select(paragraph => (paragraph.Line, TextProseWriter.Plain(paragraph.Content)))
            .Concat(page is Sheet sheet ? (kind == CalloutKind.Do ? sheet.Do : sheet.Dont).Select(advice => (advice.Line, TextProseWriter.Plain(advice.Text))) : []);
}
