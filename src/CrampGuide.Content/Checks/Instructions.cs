using System.Text.RegularExpressions;
using CrampGuide.Content.Language;

namespace CrampGuide.Content.Checks;

/// <summary>
/// Finds sentences that someone could follow to their harm: a verb of use, or an amount, beside a poison. It reads words,
/// not meaning; what it cannot see, a clinician must.
/// </summary>
static partial class Instructions
{
    /// <summary>An amount with a unit in a text, or null.</summary>
    public static string? AmountIn(string text) => Amount().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>Sentences that tell readers to use a poison, or how much of it.</summary>
    public static IEnumerable<string> In(string text)
    {
        if (!Poison().IsMatch(text)) return [];
        return Sentences.Of(text).Where(sentence =>
            Poison().IsMatch(sentence) && ((!Refusal().IsMatch(sentence) && Order().IsMatch(sentence)) || Amount().IsMatch(sentence)));
    }

    // "Pins and needles" is a feeling.
    [GeneratedRegex(@"\b(?:henbane|celandine|wormwood|thujone|absinthe|nimesulide|quinine|(?<!pins and )needles?|pins?(?! and needles))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Poison();

    [GeneratedRegex(@"\b(?:not|never|no|nobody|nothing|without|stop|avoid|give up|don'?t|cannot|can'?t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();

    // At the start, behind a colon or a comma, or behind a word that leads up to an order.
    [GeneratedRegex(
        @"(?:^\W*|[:;,]\s+|\b(?:then|and|first|always|just|please|you (?:can|may|should|could|must))\s+)(?:add|apply|bite|boil|brew|chew|consume|cook|dissolve|drink|dry|eat|give|grind|infuse|ingest|inhale|inject|insert|jab|make|massage|mix|place|pour|prepare|press|prick|put|rub|sip|smear|soak|sprinkle|stab|steep|stick|swallow|take|try|use|wrap)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Order();

    [GeneratedRegex(
        @"(?:[0-9½¼¾][0-9.,/]*|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half|some)\b)\s*(?:of an? )?-?\s*(?:µg|mcg|milligrams?|mg|g|grams?|kg|kilos?|ml|millilitres?|milliliters?|cc|l|lit(?:re|er)s?|ounces?|oz|drams?|%|percent|drops?|tablets?|pills?|capsules?|seeds?|pinch(?:es)?|(?:tea|table)?spoon(?:ful)?s?|cups?|glass(?:es)?|handfuls?|units?|i\.?u\.?)(?:\b|(?<=[%.]))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Amount();
}
