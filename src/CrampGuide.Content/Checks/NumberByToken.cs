using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>A number to call is the reader's own: nobody in Norway is told to call 999.</summary>
static partial class NumberByToken
{
    public static readonly Rule Rule = Rule.Error(
        "CG0620",
        "A number to call is written as its token, never typed.",
        "The token becomes the number of the reader's country. A number that was typed is the wrong one for most readers.",
        "Call 999 now.",
        "Call {emergency-number} now.");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var numbers = hand.Guide.Countries.Select(country => country.Numbers).Append(hand.Guide.MainNumbers)
            .SelectMany(numbers => Enum.GetValues<NumberKind>().SelectMany(kind => numbers.Of(kind))).Select(number => number.Digits).ToHashSet(StringComparer.Ordinal);
        bool IsTyped(string text) => Token().IsMatch(text) || Call().Matches(text).Any(call => numbers.Contains(Digits(call.Groups[1].Value)));
        return hand.Pages.SelectMany(page => page.Sayings.Concat(Headings(page.Page)).Where(saying => IsTyped(saying.Text)).Select(saying => At(page.Page.Facts.File, saying)))
            .Concat(hand.Guide.Claims.SelectMany(claim => Sayings.Of(claim)).Where(saying => IsTyped(saying.Text)).Select(saying => At(hand.File("claims.yml"), saying)));
    }

    static Finding At(string file, Saying saying) => new(file, saying.Line, $"a number to call stands here as it was typed; write {{emergency-number}} or its like, in claims 'your emergency number': '{Report.Shown(saying.Text)}'");

    static IEnumerable<Saying> Headings(Page page) => page is Checklist list ? list.Cards.Select(card => new Saying(card.Line, TextProseWriter.Plain(card.Heading))) : [];

    static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\b(?:call|ring|phone|dial)(?: to| on)? ([0-9][0-9 \-]*[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    // A token that lost its braces.
    [GeneratedRegex(@"\b(?:emergency|urgent|poison|crisis)-number\b", RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
