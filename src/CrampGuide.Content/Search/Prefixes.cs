namespace CrampGuide.Content.Search;

/// <summary>Words that start with what was typed so far, those first that pages are named and asked for with.</summary>
sealed class Prefixes
{
    const int Most = 6;

    readonly string[] words;
    readonly int[] terms;
    readonly float[] commonness;

    public Prefixes(Lexicon lexicon, InvertedFile documents, InvertedFile phrases)
    {
        words = [.. lexicon.Words.Where(word => word.Count > 0 && word.Word.Length > 2).Select(word => word.Word).Order(StringComparer.Ordinal)];
        terms = [.. words.Select(lexicon.Find)];
        commonness = [.. terms.Select(term => phrases.In(term) + (0.1f * documents.In(term)))];
    }

    public bool Any(string start) => Range(start) is var (from, to) && from < to;

    /// <summary>Terms of words that start so, with how likely each is.</summary>
    /// <param name="start">What was typed.</param>
    /// <param name="isWord">Whether it is a word already.</param>
    public IEnumerable<(int Term, float Likely)> Of(string start, bool isWord)
    {
        if (isWord && start.Length < 3) return [];
        var (from, to) = Range(start);
        var best = new List<(int Term, float Common)>();
        for (var at = from; at < to; at++)
        {
            if (words[at].Length == start.Length || best.Exists(other => other.Term == terms[at])) continue;
            var place = best.FindIndex(other => other.Common < commonness[at]);
            if (place < 0) place = best.Count;
            if (place < Most) best.Insert(place, (terms[at], commonness[at]));
            if (best.Count > Most) best.RemoveAt(Most);
        }

        return best.Select(other => (other.Term, isWord ? 0.5f : 0.5f + (0.5f * other.Common / best[0].Common)));
    }

    (int From, int To) Range(string start)
    {
        var from = Array.BinarySearch(words, start, StringComparer.Ordinal);
        if (from < 0) from = ~from;
        var to = from;
        while (to < words.Length && words[to].StartsWith(start, StringComparison.Ordinal)) to++;
        return (from, to);
    }
}
