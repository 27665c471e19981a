using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Dangerous advice is named, never given: what stands here must be of no use to someone who wants to follow it.</summary>
static partial class DangerNoInstruction
{
    public static readonly Rule Rule = Rule.Error(
        "CG0606",
        "A dangerous claim names no amount, and no sentence of the guide tells anyone to use a poison.",
        "People copy amounts and recipes, also from a page that warns of them. Say what is claimed, not how it is done.",
        "claim: Take 2 drops of henbane tincture before bed",
        "claim: Black henbane tincture helps with pain and spasm");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var claims = hand.File("claims.yml");
        return hand.Guide.Claims.SelectMany(claim => Of(claim).Select(fault => new Finding(claims, claim.Line, $"{claim.Id} {fault}")))
            .Concat(hand.Pages.SelectMany(page => page.Sayings
                .SelectMany(saying => Orders(saying.Text).Select(order => new Finding(page.Page.Facts.File, saying.Line, $"a sentence tells readers to use something that harms them: '{Report.Shown(order)}'")))));
    }

    static IEnumerable<string> Of(Claim claim)
    {
        if (claim.Verdict == Verdict.Dangerous && Amount().Match(claim.Text) is { Success: true } amount)
            yield return $"is dangerous and names an amount ('{Report.Shown(amount.Value)}'): say what is claimed, not how it is done";
        foreach (var order in Sayings.Of(claim).SelectMany(saying => Orders(saying.Text)))
            yield return $"tells readers to use something that harms them: '{Report.Shown(order)}'";
    }

    static IEnumerable<string> Orders(string text) => Harmful().IsMatch(text) ? Sentences.Of(text).Where(sentence => Imperative().IsMatch(sentence) && Harmful().IsMatch(sentence)) : [];

    [GeneratedRegex(
        @"([0-9½¼¾]+|\b(a|one|two|three|four|five|six|half|some)\b)\s*(of an? )?-?\s*(µg|mcg|mg|g|grams?|kg|ml|l|litres?|%|percent|drops?|tablets?|pills?|capsules?|(tea|table)?spoon(ful)?s?|cups?|glass(es)?|handfuls?|units?|iu)(\b|(?<=%))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    // An order starts with its verb; "Do not take" and "Never take" do not.
    [GeneratedRegex(@"^\W*(add|apply|bite|boil|brew|chew|cook|dissolve|drink|dry|eat|give|grind|infuse|inject|inhale|make|massage|mix|pour|prepare|press|prick|put|rub|smear|soak|sprinkle|stab|steep|stick|swallow|take|try|use|wrap)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();

    // The poisons and the acts that the evidence calls dangerous; quinine and nimesulide are never the reader's own to take.
    [GeneratedRegex(@"\b(henbane|celandine|wormwood|thujone|absinthe|nimesulide|quinine|pins?|needles?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Harmful();
}
