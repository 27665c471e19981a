using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>Finds in a query the weak signs that have an everyday reason there: out of breath, after stairs.</summary>
sealed class ExplainedSigns
{
    readonly List<Sign> signs;
    readonly List<int> serious;
    readonly List<int> words;

    /// <param name="grammar">Where the signs are added.</param>
    /// <param name="reasons">What explains them.</param>
    /// <param name="asWritten">Which words of a reason must stand there as they are written.</param>
    public ExplainedSigns(PhraseGrammar grammar, EverydayReasons reasons, Predicate<string> asWritten)
    {
        signs = [.. reasons.Phrases.Select(Pattern).Select(pattern => new Sign([.. pattern.Parts.Select(part => grammar.Add(part, PhraseGrammar.InAnyForm)).Select(part => new Part(part.Symbol, part.Steps))], grammar.Add(pattern.But!, asWritten).Symbol))];
        words = [.. signs.SelectMany(sign => sign.Parts).SelectMany(part => part.Steps).Distinct()];
        serious = [.. reasons.Unless.Select(text => grammar.Add(Pattern(text).Parts[0], PhraseGrammar.InAnyForm).Symbol)];
    }

    /// <summary>The words of signs that are explained, and of their reasons; null where there are none, or where something makes them serious.</summary>
    public bool[]? WordsOf(PhraseQuery query, PhraseReading reading)
    {
        if (serious.Exists(reading.Has)) return null;
        bool[]? explained = null;
        foreach (var sign in signs)
        {
            if (!reading.Has(sign.Reason) || !reading.Holds([.. sign.Parts.Select(part => part.Symbol)], [])) continue;
            explained ??= new bool[query.Count];
            // A reason is no other sign: who talks in their sleep is not sleepy.
            foreach (var (at, end) in reading.Places(sign.Reason)) explained.AsSpan(at, end - at).Fill(true);
            foreach (var part in sign.Parts) Explain(part, reading, explained);
        }

        return explained;
    }

    // "Leg cold and blue" from new jeans: blue is explained, and cold, which stands between, is not.
    void Explain(Part part, PhraseReading reading, bool[] explained)
    {
        foreach (var (at, end) in reading.Places(part.Symbol))
        {
            for (var word = at; word < end; word++) if (IsOf(part.Steps, word) || !IsOf(words, word)) explained[word] = true;
        }

        bool IsOf(IEnumerable<int> steps, int word) => steps.Any(step => reading.Places(step).Any(place => place.At <= word && word < place.End));
    }

    static PhrasePattern Pattern(string text) => PhrasePattern.Parse(text, out _)!;

    sealed record Sign(Part[] Parts, int Reason);

    sealed record Part(int Symbol, int[] Steps);
}
