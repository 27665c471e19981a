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
    readonly FrozenSet<string> nobody;
    readonly Danger crisis;
    readonly ImmutableArray<Danger> dangers;
    readonly ExplainedSigns explainedSigns;

    /// <param name="words">The phrases.</param>
    /// <param name="guideWords">Words of the guide, as they are written.</param>
    public EmergencyPhrasebook(SearchWords words, IEnumerable<string> guideWords)
    {
        var all = words.Emergencies.Prepend(words.Crisis).ToList();
        var signs = all.SelectMany(group => group.Phrases.Concat(group.Urgent)).ToList();
        var harmless = all.SelectMany(group => group.Unless).ToList();
        var telling = Classes(words, signs.Concat(words.Everyday.Unless).SelectMany(PartsOf).Concat(words.Everyday.Phrases.SelectMany(PartsOf)));
        var uses = words.Classes.Where(set => telling.Contains(set.Name)).SelectMany(set => set.Entries).Concat(signs).SelectMany(text => TermsOf(text, PhraseGrammar.InAnyForm).Distinct()).CountBy(term => term).ToList();
        // "Leggings" have the stem of legs, and explain them only as leggings.
        Predicate<string> asWritten = uses.Select(use => use.Key).ToHashSet(StringComparer.Ordinal).Contains;
        // Everyday reasons are not what a slip may mean, but they are right words.
        var reasons = words.Classes.Where(set => !telling.Contains(set.Name)).SelectMany(set => set.Entries).SelectMany(text => TermsOf(text, asWritten)).Concat(words.Everyday.Phrases.SelectMany(text => ReasonsOf(text, asWritten)))
            .Concat(words.Everyday.Phrases.Concat(words.Everyday.Unless).SelectMany(text => TermsOf(text, PhraseGrammar.InAnyForm))).ToList();
        grammar = new PhraseGrammar(uses.Select(use => use.Key).Concat(reasons).Concat(harmless.SelectMany(text => TermsOf(text, PhraseGrammar.AsWritten))));
        foreach (var set in words.Classes) grammar.Add(set, telling.Contains(set.Name) ? PhraseGrammar.InAnyForm : asWritten);
        explainedSigns = new ExplainedSigns(grammar, words.Everyday, asWritten);
        crisis = DangerOf(words.Crisis, Urgency.Emergency, words.Crisis.Phrases);
        dangers = [.. words.Emergencies.SelectMany(group => new[] { DangerOf(group, Urgency.Emergency, group.Phrases), DangerOf(group, Urgency.Urgent, group.Urgent) }).Where(danger => danger.Phrases.Length > 0)];
        spelling = new PhraseSpelling(words.Classes.SelectMany(set => set.Entries).Concat(signs).Concat(harmless).Concat(words.Everyday.Unless).SelectMany(PlainOf)
            .Concat(words.Everyday.Phrases.Select(text => PhrasePattern.Parse(text, out _)!).SelectMany(pattern => pattern.Parts.Append(pattern.But!)).SelectMany(PlainOf))
            .Concat(words.Ordinary.Concat(words.Elsewhere).Concat(words.Nobody).SelectMany(Words.Plain).Select(word => word.Term)).Concat(guideWords));
        var known = uses.Select(use => use.Key).Concat(guideWords.Select(Words.Stem)).ToHashSet(StringComparer.Ordinal);
        elsewhere = words.Elsewhere.SelectMany(Words.Plain).Select(word => word.Term).SelectMany(word => OtherNumber(word).Where(other => !known.Contains(NormalForm.Of(other))).Prepend(word)).ToFrozenSet(StringComparer.Ordinal);
        nobody = words.Nobody.SelectMany(Words.Plain).Select(word => word.Term).ToFrozenSet(StringComparer.Ordinal);
        everyday = uses.Where(use => use.Value >= EverydayUses).Select(use => use.Key)
            .Concat(harmless.SelectMany(text => TermsOf(text, PhraseGrammar.InAnyForm))).ToFrozenSet(StringComparer.Ordinal);
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
        var sign = MostTelling(asked, reading, null);
        // Beside another sign, one with an everyday reason still tells how urgent that is.
        if (sign is not null && explainedSigns.LeftOver(asked, reading) is { } leftOver && MostTelling(asked, reading, leftOver) is null) sign = null;
        return Longest(crisis, asked, reading, null) > 0 ? crisis.Match with { Beside = sign } : sign;
    }

    EmergencyMatch? MostTelling(PhraseQuery query, PhraseReading reading, bool[]? leftOver)
    {
        if (query.HasAny(nobody)) return null;
        EmergencyMatch? best = null;
        var (most, urgency) = (0, Urgency.Urgent);
        foreach (var danger in dangers)
        {
            var length = Longest(danger, query, reading, leftOver);
            if (length == 0) continue;
            if (danger.Match.Urgency < urgency) urgency = danger.Match.Urgency;
            if (length > most) (best, most) = (danger.Match, length);
        }

        // The list is the one that fits best; whoever names one sign that cannot wait is told so, whatever else fits.
        return best is null ? null : best with { Urgency = urgency };
    }

    static int Longest(Danger danger, PhraseQuery query, PhraseReading reading, bool[]? leftOver)
    {
        var longest = LongestOf(danger, query, reading, leftOver);
        var harmless = longest == 0 ? [] : danger.Harmless.Where(reading.Has).SelectMany(reading.Places).ToList();
        if (harmless.Count == 0) return longest;
        var taken = new bool[query.Count];
        foreach (var (at, end) in harmless) taken.AsSpan(at, end - at).Fill(true);
        // Reading once more takes the most time of all, and most phrases have nothing to do with what is harmless.
        var free = LongestOf(danger, query, reading, leftOver, taken);
        if (free > 0) return free;
        using var again = new PhraseReading(reading, taken);
        return LongestOf(danger, query, again, leftOver);
    }

    static int LongestOf(Danger danger, PhraseQuery query, PhraseReading reading, bool[]? leftOver, bool[]? taken = null)
    {
        // Most phrases have nothing to do with most queries: one look at the first part tells, and the longest come first.
        for (var at = 0; at < danger.Firsts.Length; at++) if (reading.Has(danger.Firsts[at]) && IsThere(danger.Phrases[at])) return danger.Phrases[at].Length;
        return 0;

        bool IsThere(Phrase phrase) => reading.Holds(phrase.Parts, taken) && (phrase.Parts.Length > 1 || reading.Places(phrase.Parts[0]).Any(Counts)) && (leftOver is null || phrase.Parts.Any(SaysMore));

        bool Counts((int At, int End) place) => (danger.Match.IsCrisis || !query.IsAboutSomethingElse(place.End)) && !Meets(place, taken);

        bool SaysMore(int part) => reading.Places(part).Any(place => Meets(place, leftOver));
    }

    static bool Meets((int At, int End) place, bool[]? words) => words is not null && words.AsSpan(place.At, place.End - place.At).Contains(true);

    Danger DangerOf(EmergencyPhrases group, Urgency urgency, ImmutableArray<string> phrases) => new(
        new EmergencyMatch(group.Checklist) { Urgency = urgency },
        [.. Phrases(phrases, PhraseGrammar.InAnyForm).OrderByDescending(phrase => phrase.Length)],
        [.. Phrases(group.Unless, PhraseGrammar.AsWritten).Select(phrase => phrase.Parts[0])]);

    Phrase[] Phrases(IEnumerable<string> texts, Predicate<string> asWritten) => [.. texts.Select(text => PhraseOf([.. PartsOf(text).Select(part => grammar.Add(part, asWritten))]))];

    static Phrase PhraseOf(List<(int Symbol, int Length, int[] Steps)> parts) => new([.. parts.Select(part => part.Symbol)], parts.Sum(part => part.Length));

    // Those that phrases are made of, and those that these are made of.
    static HashSet<string> Classes(SearchWords words, IEnumerable<PhrasePart> parts)
    {
        var named = parts.SelectMany(part => part.Classes).ToHashSet(StringComparer.Ordinal);
        // Each stands behind the classes that it names.
        foreach (var set in words.Classes.Reverse().Where(set => named.Contains(set.Name))) named.UnionWith(set.Entries.SelectMany(PartsOf).SelectMany(part => part.Classes));
        return named;
    }

    static IEnumerable<PhrasePart> PartsOf(string text) => PhrasePattern.Parse(text, out _)!.Parts;

    static IEnumerable<string> PlainOf(string text) => PartsOf(text).SelectMany(PlainOf);

    static IEnumerable<string> PlainOf(PhrasePart part) => part.Words.Where(word => !word.IsClass).SelectMany(word => Words.Plain(word.Text)).Select(word => word.Term);

    static IEnumerable<string> ReasonsOf(string text, Predicate<string> asWritten) => TermsOf(PhrasePattern.Parse(text, out _)!.But!, asWritten);

    static IEnumerable<string> TermsOf(string text, Predicate<string> asWritten) => PartsOf(text).SelectMany(part => TermsOf(part, asWritten));

    static IEnumerable<string> TermsOf(PhrasePart part, Predicate<string> asWritten) =>
        part.Words.Where(word => !word.IsClass).SelectMany(word => PhraseGrammar.TermsOf(word.Text, asWritten, true));

    sealed record Phrase(int[] Parts, int Length);

    /// <summary>What leads to a checklist, as fast as that.</summary>
    sealed record Danger(EmergencyMatch Match, Phrase[] Phrases, int[] Harmless)
    {
        // Apart from their phrases: nearly all are ruled out by these alone, one behind the other in memory.
        public int[] Firsts { get; } = [.. Phrases.Select(phrase => phrase.Parts[0])];
    }
}
