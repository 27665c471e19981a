namespace CrampGuide.Content.Search;

/// <summary>
/// How telling each term is: the rarer, the more. A word that means the same as others is not much more telling than
/// they are together: sneakers are rare in the guide, shoes are not.
/// </summary>
sealed class Telling
{
    readonly float[] weights;

    public Telling(InvertedFile file, Synonyms synonyms, float own)
    {
        OfUnknown = file.Rarity(0);
        weights = new float[synonyms.Terms];
        for (var term = 0; term < weights.Length; term++) weights[term] = file.Rarity(file.In(term));
        // Groups stand behind the words, so that theirs are not changed when they are asked for.
        for (var term = 0; term < weights.Length; term++)
        {
            foreach (var group in synonyms.GroupsOf(term))
            {
                if (file.In(group) > 0 && weights[group] < weights[term]) weights[term] = weights[group] + (own * (weights[term] - weights[group]));
            }
        }
    }

    /// <summary>How telling a word is that stands nowhere.</summary>
    public float OfUnknown { get; }

    public float this[int term] => weights[term];
}
