using System.Collections.Frozen;

namespace CrampGuide.Content.Search;

/// <summary>
/// Corrects words against the guide's own words, the commonest first, and never a word that is right. Distances follow
/// the usual rule of search engines: one slip in a short word, two in a longer one.
/// </summary>
sealed class Spelling
{
    readonly FrozenDictionary<string, int> known;
    readonly FrozenDictionary<char, string[]> byFirst;
    readonly string[] all;

    public Spelling(IEnumerable<string> words)
    {
        known = words.Where(word => word.Length > 1).CountBy(word => word).ToFrozenDictionary();
        all = [.. known.Keys.Order(StringComparer.Ordinal)];
        byFirst = all.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public bool Knows(string word) => known.ContainsKey(word);

    /// <summary>The likeliest right word, or null when the word is right or nothing is near.</summary>
    public string? Correct(string word)
    {
        if (word.Length < 4 || word.Length > 24 || known.ContainsKey(word) || word.Any(char.IsDigit)) return null;
        var most = word.Length < 6 ? 1 : 2;
        // People rarely miss the first letter; only then is the whole vocabulary worth asking.
        return Nearest(word, byFirst.GetValueOrDefault(word[0], []), most) ?? Nearest(word, all, 1);
    }

    string? Nearest(string word, string[] candidates, int most)
    {
        string? best = null;
        var bestRank = (Distance: most + 1, Rarity: 0);
        foreach (var candidate in candidates)
        {
            if (candidate.Length < 3 || Math.Abs(candidate.Length - word.Length) > most) continue;
            var distance = Distance(word, candidate, most);
            var rank = (distance, -known[candidate]);
            if (distance <= most && rank.CompareTo(bestRank) < 0) (best, bestRank) = (candidate, rank);
        }

        return best;
    }

    /// <summary>Edits from one word to the other, two letters swapped counting once; more than <paramref name="most"/> is not counted out.</summary>
    internal static int Distance(string a, string b, int most)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most) return most + 1;
            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
