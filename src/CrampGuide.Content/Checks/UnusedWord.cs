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
        var writer = new TextProseWriter(hand.Guide.MainNumbers);
        var texts = hand.Guide.Pages.Select(page => string.Join(' ', Sayings.Of(page).Select(saying => saying.Text).Prepend(page.Facts.Title).Append(Unwrapped(writer.Write(page.Body)))))
            .Concat(hand.Guide.Pages.SelectMany(page => page.Facts.Also.Concat(page.Facts.Codes.Select(code => code.Meaning))))
            .Concat(hand.Guide.Sources.Select(source => source.Title))
            .Concat(hand.Guide.Claims.SelectMany(Sayings.Of).Select(saying => saying.Text));
        var used = new GlossaryMarker(hand.Guide.Glossary).WordsIn(texts);
        return hand.Guide.Glossary.Where(word => !used.Contains(word))
            .Select(word => new Finding(hand.File("glossary.yml"), word.Line, $"the word '{Report.Shown(word.Word)}' stands nowhere in the guide"));
    }

    static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
