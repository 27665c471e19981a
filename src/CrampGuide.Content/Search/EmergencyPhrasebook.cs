using System.Collections.Frozen;
using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search;

/// <summary>
/// Finds phrases in a query that may mean a red flag. Words must stand in the phrase's order, next to each other;
/// a harmless phrase of the same checklist that covers them takes them out ("heat stroke" is no stroke, and still heat stroke).
/// </summary>
sealed class EmergencyPhrasebook
{
    readonly ImmutableArray<Danger> dangers;
    readonly FrozenSet<string> everyday;
    readonly Spelling spelling;

    public EmergencyPhrasebook(SearchWords words, IEnumerable<string> guideWords)
    {
        var all = words.Emergencies.Prepend(words.Crisis).ToList();
        dangers = [.. all.Select(group => new Danger(group.Checklist, ByFirst(group.Phrases), ByFirst(group.Unless)))];
        var phrases = dangers.SelectMany(danger => danger.Phrases).SelectMany(group => group).ToList();
        var harmless = dangers.SelectMany(danger => danger.Harmless).SelectMany(group => group).SelectMany(terms => terms).ToList();
        // Phrases also hold slips, each once; a word of several phrases, or of a harmless one, is spelt as it is meant.
        everyday = phrases.SelectMany(phrase => phrase.Distinct()).GroupBy(term => term).Where(group => group.Count() > 2).Select(group => group.Key)
            .Concat(harmless).ToFrozenSet(StringComparer.Ordinal);
        spelling = new Spelling(phrases.SelectMany(phrase => phrase).Concat(harmless).Concat(guideWords));
    }

    /// <summary>Whether a term is one that people use in such phrases, however rare it is in the guide.</summary>
    public bool IsEveryday(string term) => everyday.Contains(term);

    /// <summary>The most telling match, or null: crisis help before all, then the longest phrase.</summary>
    public EmergencyMatch? Match(string query)
    {
        var typed = Terms(query);
        var corrected = typed.Select(term => spelling.Correct(term) ?? term).ToArray();
        var best = dangers.SelectMany(danger => Matches(danger, typed).Concat(Matches(danger, corrected))).OrderByDescending(match => match.Checklist is null).ThenByDescending(match => match.Length).ToList();
        return best.Count == 0 ? null : new EmergencyMatch(best[0].Checklist);
    }

    static IEnumerable<(string? Checklist, int Length)> Matches(Danger danger, string[] query)
    {
        var free = Enumerable.Repeat(true, query.Length).ToArray();
        foreach (var (at, length) in Places(query, danger.Harmless)) free.AsSpan(at, length).Clear();
        return Places(query, danger.Phrases).Where(place => free.AsSpan(place.At, place.Length).Contains(true)).Select(place => (danger.Checklist, place.Length));
    }

    static IEnumerable<(int At, int Length)> Places(string[] query, ILookup<string, string[]> phrases)
    {
        for (var at = 0; at < query.Length; at++)
        {
            foreach (var phrase in phrases[query[at]].Where(phrase => query.AsSpan(at).StartsWith(phrase))) yield return (at, phrase.Length);
        }
    }

    static ILookup<string, string[]> ByFirst(IEnumerable<string> phrases) =>
        phrases.Select(Terms).Where(terms => terms.Length > 0).ToLookup(terms => terms[0], StringComparer.Ordinal);

    static string[] Terms(string text) => [.. Words.Of(text).Select(word => word.Term)];

    /// <summary>What leads to a checklist, by first term.</summary>
    sealed record Danger(string? Checklist, ILookup<string, string[]> Phrases, ILookup<string, string[]> Harmless);
}
