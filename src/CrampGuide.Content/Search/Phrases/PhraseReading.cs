using System.Numerics;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>
/// Where in a query the symbols of a grammar stand: for each symbol and place one number whose bits are the lengths
/// that fit there, so that the work is bounded by the query's length times the rules whose first word is in it.
/// </summary>
sealed class PhraseReading
{
    /// <summary>How many words may stand between two parts of a phrase, small ones not counted.</summary>
    const int Window = 12;

    readonly PhraseGrammar grammar;
    readonly PhraseQuery query;
    readonly ulong[]?[] lengths;

    /// <param name="grammar">What is looked for.</param>
    /// <param name="query">Where.</param>
    /// <param name="taken">Words that mean something harmless, and so are no part of a phrase.</param>
    public PhraseReading(PhraseGrammar grammar, PhraseQuery query, ReadOnlySpan<bool> taken)
    {
        this.grammar = grammar;
        this.query = query;
        lengths = new ulong[]?[grammar.Symbols];
        var found = new ulong[(grammar.Symbols + 63) / 64];
        for (var at = query.Count - 1; at >= 0; at--)
        {
            if (!taken.IsEmpty && taken[at]) continue;
            foreach (var (symbol, length) in query.WordsAt(at)) if (length == 1 || taken.IsEmpty || !taken[at + 1]) Set(symbol, at, 1UL << length, found);
            Follow(at, found);
        }
    }

    /// <summary>The places of a part, each with the shortest length that fits.</summary>
    public IEnumerable<(int At, int End)> Places(int symbol)
    {
        if (lengths[symbol] is not { } places) yield break;
        for (var at = 0; at < places.Length; at++) if (places[at] != 0) yield return (at, at + BitOperations.TrailingZeroCount(places[at]));
    }

    /// <summary>Whether the parts of a phrase stand near each other, in any order, and none on another's words.</summary>
    public bool Holds(ReadOnlySpan<int> parts)
    {
        foreach (var part in parts) if (lengths[part] is null) return false;
        if (parts.Length == 1) return true;
        foreach (var first in Places(parts[0]))
        {
            foreach (var second in Places(parts[1]))
            {
                if (!IsNear(first, second)) continue;
                if (parts.Length == 2) return true;
                foreach (var third in Places(parts[2])) if (!Meet(first, third) && !Meet(second, third) && (IsNear(first, third) || IsNear(second, third))) return true;
            }
        }

        return false;
    }

    static bool Meet((int At, int End) a, (int At, int End) b) => a.At < b.End && b.At < a.End;

    bool IsNear((int At, int End) a, (int At, int End) b) =>
        !Meet(a, b) && (a.End <= b.At ? query.Telling(a.End, b.At) : query.Telling(b.End, a.At)) <= Window;

    // Each symbol leads only to later ones, so one walk over the numbers finds them all.
    void Follow(int at, ulong[] found)
    {
        for (var block = 0; block < found.Length; block++)
        {
            while (found[block] != 0)
            {
                var bit = BitOperations.TrailingZeroCount(found[block]);
                found[block] &= ~(1UL << bit);
                var symbol = (block * 64) + bit;
                foreach (ref readonly var rule in grammar.RulesFrom(symbol))
                {
                    var fit = Run(rule.Steps, at, lengths[symbol]![at]);
                    if (fit != 0) Set(rule.Symbol, at, fit, found);
                }
            }
        }
    }

    void Set(int symbol, int at, ulong fit, ulong[] found)
    {
        (lengths[symbol] ??= new ulong[query.Count])[at] |= fit;
        found[symbol / 64] |= 1UL << (symbol % 64);
    }

    ulong Run(PhraseGrammar.Step[] steps, int at, ulong reached)
    {
        for (var step = 1; step < steps.Length && reached != 0; step++)
        {
            var next = steps[step].Optional ? reached : 0;
            if (lengths[steps[step].Symbol] is { } places) for (var rest = reached; rest != 0; rest &= rest - 1) next |= Beyond(places, at, BitOperations.TrailingZeroCount(rest), steps[step].Gap);
            reached = next;
        }

        return reached;
    }

    ulong Beyond(ulong[] places, int at, int length, int gap)
    {
        ulong next = 0;
        for (; length < 64 && at + length < places.Length; length++)
        {
            next |= places[at + length] << length;
            if (!query.IsSkipped(at + length) && gap-- == 0) break;
        }

        return next;
    }
}
