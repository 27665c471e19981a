using System.Collections.Frozen;
using System.Numerics;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>
/// What a word that is none may mean, among the words of the phrases: by slips of the fingers, and by the sound. There
/// may be several, since a phrase needs more than one word and tells which was meant.
/// </summary>
sealed class PhraseSpelling
{
    const int Shortest = 4;
    const int Longest = 20;
    const int MostMeant = 4;
    const int MostHeard = 3;

    readonly FrozenSet<string> known;
    readonly Candidate[][] byLength;

    /// <param name="terms">The words of the phrases.</param>
    /// <param name="others">Words that are right, and so mean nothing else.</param>
    public PhraseSpelling(IEnumerable<string> terms, IEnumerable<string> others)
    {
        var own = terms.Distinct().ToList();
        known = own.Concat(others).ToFrozenSet(StringComparer.Ordinal);
        var candidates = own.Where(term => term.Length is >= Shortest - 1 and <= Longest && !term.Any(char.IsDigit)).ToLookup(term => term.Length, term => new Candidate(term, Phonetics.Of(term), Letters(term)));
        byLength = [.. Enumerable.Range(0, Longest + 3).Select(length => candidates[length].ToArray())];
    }

    public bool Knows(string term) => known.Contains(term);

    /// <summary>The words that may be meant, if the word itself is not known.</summary>
    public IReadOnlyList<string> Meant(string term)
    {
        if (term.Length is < Shortest or > Longest || Knows(term) || SmallWords.IsSkipped(term) || term.Any(char.IsDigit)) return [];
        var letters = Letters(term);
        var sound = Phonetics.Of(term);
        var found = new List<(string Term, int Distance)>();
        for (var length = term.Length - 2; length <= term.Length + 2; length++)
        {
            foreach (ref readonly var candidate in byLength[length].AsSpan())
            {
                var apart = BitOperations.PopCount(letters ^ candidate.Letters);
                if (apart > 2 * MostHeard) continue;
                var alike = candidate.Sound.Length > 1 && candidate.Sound == sound;
                var most = alike ? MostHeard : MostSlips(term, candidate.Term);
                if (apart > 2 * most) continue;
                var distance = Spelling.Distance(term, candidate.Term, most);
                if (distance <= most) found.Add((candidate.Term, distance));
            }
        }

        return [.. found.OrderBy(pair => pair.Distance).Take(MostMeant).Select(pair => pair.Term)];
    }

    /// <summary>Two known words that were typed without a space; neither may be short, or much would be.</summary>
    public (string First, string Second)? Parted(string term)
    {
        if (term.Length > 2 * Longest || Knows(term)) return null;
        for (var at = 3; at <= term.Length - 3; at++)
        {
            var (first, second) = (Words.Stem(term[..at]), Words.Stem(term[at..]));
            if (known.Contains(first) && known.Contains(second) && (at > 3 || term.Length - at > 3)) return (first, second);
        }

        return null;
    }

    static int MostSlips(string typed, string meant) => typed[0] == meant[0] ? (typed.Length > 6 ? 2 : 1) : typed.Length > 5 ? 1 : 0;

    // One bit for each letter that is in the word: words far apart are told so at once.
    static uint Letters(string term)
    {
        uint letters = 0;
        foreach (var c in term) letters |= 1u << (c % 32);
        return letters;
    }

    readonly record struct Candidate(string Term, string Sound, uint Letters);
}
