using System.Collections.Frozen;
using System.Numerics;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>
/// What a word that is none may mean, among all words that are right, dangerous or not: by slips of the fingers, and by
/// the sound. Of those that are as likely as each other there may be several, since a phrase needs more than one word
/// and tells which was meant.
/// </summary>
sealed class PhraseSpelling
{
    const int Shortest = 3;
    const int Longest = 20;
    const int MostMeant = 6;
    const int MostHeard = 3;

    // In thirds of a slip: so near each other, it takes the other words to tell which was meant.
    const int Unsure = 2;

    const int MostSlips = 2;

    readonly FrozenSet<string> known;
    readonly string[][] byLength;
    readonly LetterSieve[] sieves;
    readonly FrozenDictionary<string, string[]> bySound;

    /// <param name="right">Words that are right, as they are written.</param>
    public PhraseSpelling(IEnumerable<string> right)
    {
        var words = right.Distinct().Order(StringComparer.Ordinal).ToList();
        known = words.Concat(words.Select(Words.Stem)).ToFrozenSet(StringComparer.Ordinal);
        var candidates = words.Where(word => word.Length is >= Shortest and <= Longest && !word.Any(char.IsDigit)).ToLookup(word => word.Length);
        byLength = [.. Enumerable.Range(0, Longest + MostSlips + 1).Select(length => candidates[length].ToArray())];
        sieves = [.. byLength.Select(same => new LetterSieve(same))];
        bySound = byLength.SelectMany(same => same).ToLookup(Phonetics.Of).Where(same => same.Key.Length > 1).ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Whether a word is right, in this form or another.</summary>
    public bool Knows(string word) => known.Contains(word) || known.Contains(Words.Stem(word));

    /// <summary>The words that may be meant, as they are written, if the word itself is not known.</summary>
    public IReadOnlyList<string> Meant(string word)
    {
        if (word.Length is < Shortest or > Longest || Knows(word) || SmallWords.IsSkipped(Words.Stem(word)) || word.Any(char.IsDigit)) return [];
        var letters = LetterSieve.Of(word);
        var found = new List<(string Word, int Cost)>();
        var alike = word.Length > Shortest && bySound.TryGetValue(Phonetics.Of(word), out var same) ? same : [];
        foreach (var candidate in alike) if (Math.Abs(candidate.Length - word.Length) <= MostSlips) Add(candidate, LetterSieve.Of(candidate), MostHeard, isHeard: true);
        var most = word.Length > 6 ? MostSlips : 1;
        for (var length = Math.Max(Shortest, word.Length - most); length <= word.Length + most; length++)
        {
            var others = sieves[length];
            for (var at = others.Next(letters, most, 0); at >= 0; at = others.Next(letters, most, at + 1))
            {
                var candidate = byLength[length][at];
                var slips = Most(candidate[0] == word[0], IsLight(others[at], length));
                if (slips > 0) Add(candidate, others[at], slips, isHeard: false);
            }
        }

        if (found.Count == 0) return [];
        // What is likelier another word is no word of danger: "ater" is after, and hardly water.
        var least = found.Min(pair => pair.Cost);
        return [.. found.Where(pair => pair.Cost <= least + Unsure).OrderBy(pair => pair.Cost).Take(MostMeant).Select(pair => pair.Word)];

        bool IsLight(uint others, int length) => others == letters || (length > word.Length && (letters & ~others) == 0);

        int Most(bool isSameFirst, bool isLight) => word.Length > 6 && isSameFirst ? MostSlips : word.Length > 5 || (word.Length > Shortest && isSameFirst) || isLight ? 1 : 0;

        // A letter left out, doubled or swapped is a likelier slip than one that stands for another; the first is rarely wrong.
        void Add(string candidate, uint others, int allowed, bool isHeard)
        {
            var apart = letters ^ others;
            if (BitOperations.PopCount(apart & letters) > allowed || BitOperations.PopCount(apart & others) > allowed) return;
            var distance = Spelling.Distance(word, candidate, allowed);
            if (distance > allowed || (!isHeard && Array.IndexOf(alike, candidate) >= 0)) return;
            found.Add((candidate, (3 * distance) - (IsLight(others, candidate.Length) ? 1 : 0) - (isHeard ? 1 : 0) + (candidate[0] == word[0] ? 0 : 1)));
        }
    }

    /// <summary>Two known words that were typed without a space; neither may be short, or much would be.</summary>
    public (string First, string Second)? Parted(string word)
    {
        if (word.Length > 2 * Longest || Knows(word)) return null;
        for (var at = 3; at <= word.Length - 3; at++)
        {
            var (first, second) = (word[..at], word[at..]);
            if (Knows(first) && Knows(second) && (at > 3 || word.Length - at > 3)) return (first, second);
        }

        return null;
    }
}
