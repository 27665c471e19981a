using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Search;

namespace CrampGuide.Content.Checks;

/// <summary>The same sign calls for the same speed wherever it stands.</summary>
static class SameSignSameLevel
{
    // Of two signs, the share of telling words that they have in common. Less, and "with fever" or "on effort", which do
    // change the level, would be taken for the same sign.
    const double Same = 0.8;
    const int FewestWords = 2;

    // Of the signs that share a rare word; an honest guide has a handful, and a folder made to be slow has thousands.
    const int MostCompared = 50;

    // With one of these, a sign is another sign.
    static readonly HashSet<string> Turning = [.. new[] { "pregnant", "birth", "baby", "child", "fever", "chills", "sudden", "suddenly", "injury", "fall", "cancer", "effort", "exercise", "rest", "both", "not", "no", "without" }.Select(Words.Stem)];

    public static readonly Rule Rule = Rule.Error(
        "CG0604",
        "A sign has the same level on every page.",
        "A reader who looks twice must not be told two things; one of the two is wrong, and it may be the one that is believed.",
        "\"one calf is swollen\" under urgent on a checklist, and under routine on a topic",
        "the level of the evidence on both");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var worded = hand.Guide.Pages.OrderBy(page => page.Facts.File, StringComparer.Ordinal).SelectMany(Sign.Of).Select(sign => (Sign: sign, Words: TellingWords(sign.Text)))
            .Where(sign => sign.Words.Count >= FewestWords)
            .DistinctBy(sign => (sign.Sign.Level, string.Join(' ', sign.Words))).ToList();
        var rarity = worded.SelectMany(sign => sign.Words).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var seen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < worded.Count; at++)
        {
            var (sign, words) = worded[at];
            // Two sets that share so much share at least one of the few rarest words of each: only those are compared.
            var rarest = words.OrderBy(word => rarity[word]).ThenBy(word => word, StringComparer.Ordinal).Take(words.Count - (int)Math.Ceiling(words.Count * Same) + 1).ToList();
            var other = rarest.SelectMany(word => seen.GetValueOrDefault(word, []).Take(MostCompared)).Distinct().Order().Select(index => worded[index])
                .FirstOrDefault(other => other.Sign.Level != sign.Level && Alike(words, other.Words) >= Same);
            if (other.Sign is not null)
                yield return new Finding(sign.Page.Facts.File, sign.Line, $"this sign is '{sign.Level.Word()}' here and '{other.Sign.Level.Word()}' in {other.Sign.Page.Facts.File}({other.Sign.Line}): '{Report.Shown(sign.Text)}'");
            foreach (var word in rarest)
            {
                if (!seen.TryGetValue(word, out var list)) seen[word] = list = [];
                list.Add(at);
            }
        }
    }

    static SortedSet<string> TellingWords(string text) =>
        new(Words.Plain(text).Select(word => word.Term).Where(word => !Words.IsSmall(word)).Select(Words.Stem), StringComparer.Ordinal);

    static double Alike(SortedSet<string> one, SortedSet<string> other)
    {
        if (Turning.Any(word => one.Contains(word) != other.Contains(word))) return 0;
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }
}
