using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search;

/// <summary>
/// Finds phrases in a query that may mean a red flag. Words must stand in the phrase's order, next to each other;
/// a harmless phrase that covers them takes them out.
/// </summary>
sealed class EmergencyPhrasebook
{
    readonly ImmutableArray<(string? Checklist, string[] Phrase)> phrases;
    readonly ImmutableArray<string[]> harmless;
    readonly Spelling spelling;

    public EmergencyPhrasebook(SearchWords words, IEnumerable<string> guideWords)
    {
        var all = words.Emergencies.Prepend(words.Crisis).ToList();
        phrases = [.. all.SelectMany(group => group.Phrases.Select(phrase => (group.Checklist, Terms(phrase)))).Where(pair => pair.Item2.Length > 0)];
        harmless = [.. all.SelectMany(group => group.Unless).Select(Terms).Where(terms => terms.Length > 0)];
        spelling = new Spelling(phrases.SelectMany(pair => pair.Phrase).Concat(harmless.SelectMany(terms => terms)).Concat(guideWords));
    }

    /// <summary>The most telling match, or null: crisis help before all, then the longest phrase.</summary>
    public EmergencyMatch? Match(string query)
    {
        var typed = Terms(query);
        var corrected = typed.Select(term => spelling.Correct(term) ?? term).ToArray();
        var best = Matches(typed).Concat(Matches(corrected)).OrderByDescending(match => match.Checklist is null).ThenByDescending(match => match.Length).ToList();
        return best.Count == 0 ? null : new EmergencyMatch(best[0].Checklist);
    }

    IEnumerable<(string? Checklist, int Length)> Matches(string[] query)
    {
        var free = Enumerable.Repeat(true, query.Length).ToArray();
        foreach (var phrase in harmless)
        {
            foreach (var at in Places(query, phrase)) free.AsSpan(at, phrase.Length).Clear();
        }

        return phrases
            .Where(pair => Places(query, pair.Phrase).Any(at => free.AsSpan(at, pair.Phrase.Length).Contains(true)))
            .Select(pair => (pair.Checklist, pair.Phrase.Length));
    }

    static IEnumerable<int> Places(string[] query, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= query.Length; at++)
        {
            if (query.AsSpan(at, phrase.Length).SequenceEqual(phrase)) yield return at;
        }
    }

    static string[] Terms(string text) => [.. Words.Of(text).Select(word => word.Term)];
}
