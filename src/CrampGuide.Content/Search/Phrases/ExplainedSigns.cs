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

    /// <summary>
    /// The telling words that are neither of signs that are explained nor of their reasons; null where nothing is
    /// explained, or where something makes it serious.
    /// </summary>
    public bool[]? LeftOver(PhraseQuery query, PhraseReading reading)
    {
        if (serious.Exists(reading.Has)) return null;
        bool[]? explained = null;
        bool[]? ofSigns = null;
        foreach (var sign in signs)
        {
            if (!reading.Has(sign.Reason) || !reading.Holds([.. sign.Parts.Select(part => part.Symbol)], [])) continue;
            explained ??= new bool[query.Count];
            ofSigns ??= Met(words);
            // A reason is no other sign: who talks in their sleep is not sleepy.
            foreach (var (at, end) in reading.Places(sign.Reason)) explained.AsSpan(at, end - at).Fill(true);
            foreach (var part in sign.Parts) Explain(part);
        }

        return explained is null ? null : [.. explained.Select((isExplained, at) => !isExplained && !query.IsSkipped(at))];

        bool[] Met(IEnumerable<int> symbols)
        {
            var met = new bool[query.Count];
            foreach (var (at, end) in symbols.SelectMany(reading.Places)) met.AsSpan(at, end - at).Fill(true);
            return met;
        }

        // "Leg cold and blue" from new jeans: blue is explained, and cold, which stands between, is not.
        void Explain(Part part)
        {
            var own = Met(part.Steps);
            foreach (var (at, end) in reading.Places(part.Symbol))
            {
                for (var word = at; word < end; word++) explained[word] |= own[word] || !ofSigns[word];
            }
        }
    }

    static PhrasePattern Pattern(string text) => PhrasePattern.Parse(text, out _)!;

    sealed record Sign(Part[] Parts, int Reason);

    sealed record Part(int Symbol, int[] Steps);
}
