using CrampGuide.Content.Language;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>What the register says of a claim is in short sentences too.</summary>
static class ClaimSentences
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0613",
        "A sentence in claims.yml has at most 25 words.",
        "Claims stand on topics and are read like any other text there.",
        "evidence: a sentence of 30 words",
        "evidence: two sentences of 15 words");

    public static IEnumerable<Finding> Find(GuideInHand hand) =>
        SentenceLength.TooLong(hand.File("claims.yml"), hand.Guide.Claims.SelectMany(Sayings.Of));
}
