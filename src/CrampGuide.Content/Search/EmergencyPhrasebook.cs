using System.Collections.Frozen;
using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Search.Phrases;

namespace CrampGuide.Content.Search;

/// <summary>
/// Finds phrases in a query that may mean a red flag, misspelt too. What a harmless phrase of the same checklist covers
/// is no part of another ("heat stroke" is no stroke, and still heat stroke).
/// </summary>
sealed class EmergencyPhrasebook
{
    // Fewer, and a rare word of one phrase could be a slip for one of the guide's.
    const int EverydayUses = 2;

    readonly PhraseGrammar grammar;
    readonly PhraseSpelling spelling;
    readonly FrozenSet<string> everyday;
    readonly FrozenSet<string> elsewhere;
    readonly ImmutableArray<Danger> dangers;

    /// <param name="words">The phrases.</param>
    /// <param name="guideWords">Words of the guide, by their stems.</param>
    public EmergencyPhrasebook(SearchWords words, IEnumerable<string> guideWords)
    {
        var all = words.Emergencies.Prepend(words.Crisis).ToList();
        var texts = words.Classes.SelectMany(set => set.Entries).Concat(all.SelectMany(group => group.Phrases));
        var harmless = all.SelectMany(group => group.Unless).ToList();
        var uses = texts.SelectMany(text => TermsOf(text, false).Distinct()).CountBy(term => term).ToList();
        grammar = new PhraseGrammar(uses.Select(use => use.Key).Concat(harmless.SelectMany(text => TermsOf(text, true))));
        foreach (var set in words.Classes) grammar.Add(set);
        dangers = [.. all.Select(group => new Danger(group.Checklist, Phrases(group.Phrases, false), Phrases(group.Unless, true)))];
        spelling = new PhraseSpelling(uses.Select(use => use.Key), guideWords.Concat(words.Ordinary.Concat(words.Elsewhere).SelectMany(text => TermsOf(text, false))).Concat(harmless.SelectMany(text => TermsOf(text, false))));
        var telling = uses.Select(use => use.Key).Concat(guideWords).ToHashSet(StringComparer.Ordinal);
        elsewhere = words.Elsewhere.SelectMany(Words.Plain).Select(word => word.Term).SelectMany(word => OtherNumber(word).Where(other => !telling.Contains(NormalForm.Of(other))).Prepend(word)).ToFrozenSet(StringComparer.Ordinal);
        everyday = uses.Where(use => use.Value >= EverydayUses).Select(use => use.Key)
            .Concat(harmless.SelectMany(text => TermsOf(text, false))).ToFrozenSet(StringComparer.Ordinal);
    }

    // One film is about something else as films are; but "blues" are no blue, and that word must go on telling of danger.
    static IEnumerable<string> OtherNumber(string word) => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? [word[..^1]] : [word + "s"];

    /// <summary>Whether a term is one that people use in such phrases, however rare it is in the guide.</summary>
    public bool IsEveryday(string term) => everyday.Contains(term);

    /// <summary>The most telling match, or null: crisis help before all, then the phrase that asks for most, then the first.</summary>
    public EmergencyMatch? Match(string query)
    {
        var asked = new PhraseQuery(query, grammar, spelling, elsewhere);
        using var reading = new PhraseReading(grammar, asked, []);
        (string? Checklist, int Length)? best = null;
        foreach (var danger in dangers)
        {
            var length = Longest(danger, asked, reading);
            if (length > 0 && danger.Checklist is null) return new EmergencyMatch(null);
            if (length > (best?.Length ?? 0)) best = (danger.Checklist, length);
        }

        return best is { } match ? new EmergencyMatch(match.Checklist) : null;
    }

    int Longest(Danger danger, PhraseQuery query, PhraseReading reading)
    {
        var longest = LongestOf(danger, query, reading);
        var harmless = longest == 0 ? [] : danger.Harmless.SelectMany(phrase => reading.Places(phrase.Parts[0])).ToList();
        if (harmless.Count == 0) return longest;
        var taken = new bool[query.Count];
        foreach (var (at, end) in harmless) taken.AsSpan(at, end - at).Fill(true);
        // Reading once more takes the most time of all, and most phrases have nothing to do with what is harmless.
        var free = LongestOf(danger, query, reading, taken);
        if (free > 0) return free;
        using var again = new PhraseReading(grammar, query, taken);
        return LongestOf(danger, query, again);
    }

    static int LongestOf(Danger danger, PhraseQuery query, PhraseReading reading, bool[]? taken = null)
    {
        return danger.Phrases.Where(IsThere).Select(phrase => phrase.Length).DefaultIfEmpty().Max();

        bool IsThere(Phrase phrase) => reading.Holds(phrase.Parts, taken) && (phrase.Parts.Length > 1 || reading.Places(phrase.Parts[0]).Any(Counts));

        bool Counts((int At, int End) place) =>
            (danger.Checklist is null || !query.IsAboutSomethingElse(place.End)) && (taken is null || !taken.AsSpan(place.At, place.End - place.At).Contains(true));
    }

    Phrase[] Phrases(IEnumerable<string> texts, bool exact) => [.. texts.Select(text => PhrasePattern.Parse(text, out _)!.Parts.Select(part => grammar.Add(part, exact)).ToList()).Select(parts => new Phrase([.. parts.Select(part => part.Symbol)], parts.Sum(part => part.Length)))];

    static IEnumerable<string> TermsOf(string text, bool exact) =>
        PhrasePattern.Parse(text, out _)!.Parts.SelectMany(part => part.Steps).SelectMany(step => step.Choices).SelectMany(choice => choice.Words).Where(word => !word.IsClass).SelectMany(word => PhraseGrammar.TermsOf(word.Text, exact, true));

    sealed record Phrase(int[] Parts, int Length);

    /// <summary>What leads to a checklist.</summary>
    sealed record Danger(string? Checklist, Phrase[] Phrases, Phrase[] Harmless);
}
