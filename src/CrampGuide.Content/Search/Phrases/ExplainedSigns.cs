using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>Finds in a query the weak signs that have an everyday reason there: out of breath, after stairs.</summary>
sealed class ExplainedSigns
{
    readonly List<Sign> signs;
    readonly List<int> serious;

    /// <param name="grammar">Where the signs are added.</param>
    /// <param name="reasons">What explains them.</param>
    /// <param name="asWritten">Which words of a reason must stand there as they are written.</param>
    public ExplainedSigns(PhraseGrammar grammar, EverydayReasons reasons, Predicate<string> asWritten)
    {
        signs = [.. reasons.Phrases.Select(Pattern).Select(pattern => new Sign([.. pattern.Parts.Select(part => grammar.Add(part, PhraseGrammar.InAnyForm).Symbol)], grammar.Add(pattern.But!, asWritten).Symbol))];
        serious = [.. reasons.Unless.Select(text => grammar.Add(Pattern(text).Parts[0], PhraseGrammar.InAnyForm).Symbol)];
    }

    /// <summary>The words of signs that are explained, and of their reasons; null where there are none, or where something makes them serious.</summary>
    public bool[]? WordsOf(PhraseQuery query, PhraseReading reading)
    {
        if (serious.Exists(reading.Has)) return null;
        bool[]? explained = null;
        foreach (var sign in signs)
        {
            if (!reading.Has(sign.Reason) || !reading.Holds(sign.Parts, [])) continue;
            explained ??= new bool[query.Count];
            // A reason is no other sign: who talks in their sleep is not sleepy.
            foreach (var (at, end) in sign.Parts.Append(sign.Reason).SelectMany(reading.Places)) explained.AsSpan(at, end - at).Fill(true);
        }

        return explained;
    }

    static PhrasePattern Pattern(string text) => PhrasePattern.Parse(text, out _)!;

    sealed record Sign(int[] Parts, int Reason);
}
