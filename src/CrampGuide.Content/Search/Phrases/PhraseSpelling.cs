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
    const int NoSound = -1;

    readonly FrozenSet<string> known;
    readonly Candidate[][] byLength;

    // A sound as a number, so that words are told apart without looking at their letters.
    readonly FrozenDictionary<string, int> sounds;

    /// <param name="terms">The words of the phrases.</param>
    /// <param name="others">Words that are right, and so mean nothing else.</param>
    public PhraseSpelling(IEnumerable<string> terms, IEnumerable<string> others)
    {
        var own = terms.Distinct().ToList();
        known = own.Concat(others).ToFrozenSet(StringComparer.Ordinal);
        var heard = own.Where(term => term.Length is >= Shortest - 1 and <= Longest && !term.Any(char.IsDigit)).Select(term => (Term: term, Sound: Phonetics.Of(term))).ToList();
        sounds = heard.Select(word => word.Sound).Where(sound => sound.Length > 1).Distinct().Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var candidates = heard.ToLookup(word => word.Term.Length, word => new Candidate(word.Term, word.Term[0], sounds.GetValueOrDefault(word.Sound, NoSound), Letters(word.Term)));
        byLength = [.. Enumerable.Range(0, Longest + 3).Select(length => candidates[length].ToArray())];
    }

    public bool Knows(string term) => known.Contains(term);

    /// <summary>The words that may be meant, if the word itself is not known.</summary>
    public IReadOnlyList<string> Meant(string term)
    {
        if (term.Length is < Shortest or > Longest || Knows(term) || SmallWords.IsSkipped(term) || term.Any(char.IsDigit)) return [];
        var letters = Letters(term);
        var sound = sounds.GetValueOrDefault(Phonetics.Of(term), NoSound - 1);
        var found = new List<(string Term, int Distance)>();
        for (var length = term.Length - 2; length <= term.Length + 2; length++)
        {
            foreach (ref readonly var candidate in byLength[length].AsSpan())
            {
                var most = candidate.Sound == sound ? MostHeard : MostSlips(term, candidate.First);
                if (BitOperations.PopCount(letters & ~candidate.Letters) > most || BitOperations.PopCount(candidate.Letters & ~letters) > most) continue;
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

    static int MostSlips(string typed, char first) => typed[0] == first ? (typed.Length > 6 ? 2 : 1) : typed.Length > 5 ? 1 : 0;

    // One bit for each letter that is in the word: words far apart are told so at once.
    static uint Letters(string term)
    {
        uint letters = 0;
        foreach (var c in term) letters |= 1u << (c % 32);
        return letters;
    }

    readonly record struct Candidate(string Term, char First, int Sound, uint Letters);
}
