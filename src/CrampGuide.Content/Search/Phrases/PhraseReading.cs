using System.Buffers;
using System.Numerics;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>
/// Where in a query the symbols of a grammar stand: for each symbol and place one number whose bits are the lengths
/// that fit there, so that the work is bounded by the query's length times the rules whose first word is in it. The
/// numbers lie in borrowed memory, a row for each symbol that was met: a long query meets hundreds.
/// </summary>
sealed class PhraseReading : IDisposable
{
    /// <summary>How many words may stand between two parts of a phrase, small ones not counted.</summary>
    const int Window = 12;

    const int FirstRows = 64;

    readonly PhraseGrammar grammar;
    readonly PhraseQuery query;
    readonly int places;

    // By symbol: 1 more than the number of its row, 0 where it was not met.
    readonly int[] rows;
    ulong[] lengths;
    int used;

    /// <param name="grammar">What is looked for.</param>
    /// <param name="query">Where.</param>
    /// <param name="taken">Words that mean something harmless, and so are no part of a phrase.</param>
    public PhraseReading(PhraseGrammar grammar, PhraseQuery query, ReadOnlySpan<bool> taken)
    {
        this.grammar = grammar;
        this.query = query;
        places = query.Count;
        rows = ArrayPool<int>.Shared.Rent(grammar.Symbols);
        rows.AsSpan(0, grammar.Symbols).Clear();
        lengths = ArrayPool<ulong>.Shared.Rent(FirstRows * Math.Max(1, places));
        var found = new ulong[(grammar.Symbols + 63) / 64];
        for (var at = query.Count - 1; at >= 0; at--)
        {
            if (!taken.IsEmpty && taken[at]) continue;
            foreach (var (symbol, length) in query.WordsAt(at)) if (length == 1 || taken.IsEmpty || !taken[at + 1]) Set(symbol, at, 1UL << length, found);
            Follow(at, found);
        }
    }

    /// <summary>The same query, read without some of its words.</summary>
    public PhraseReading(PhraseReading other, ReadOnlySpan<bool> taken)
        : this(other.grammar, other.query, taken)
    {
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(rows);
        ArrayPool<ulong>.Shared.Return(lengths);
    }

    /// <summary>Whether a part was met anywhere.</summary>
    public bool Has(int symbol) => rows[symbol] != 0;

    /// <summary>The places of a part, each with the shortest length that fits.</summary>
    public IEnumerable<(int At, int End)> Places(int symbol)
    {
        if (rows[symbol] == 0) yield break;
        for (var at = 0; at < places; at++) if (LengthsAt(symbol, at) is not 0 and var fit) yield return (at, at + BitOperations.TrailingZeroCount(fit));
    }

    /// <summary>Whether the parts of a phrase stand near each other, in any order, and none on another's words or on those that are taken.</summary>
    public bool Holds(ReadOnlySpan<int> parts, ReadOnlySpan<bool> taken)
    {
        foreach (var part in parts) if (rows[part] == 0) return false;
        if (parts.Length == 1 && taken.IsEmpty) return true;
        var places = new List<(int At, int End)>[parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            places[part] = [];
            foreach (var place in Places(parts[part])) if (taken.IsEmpty || !taken[place.At..place.End].Contains(true)) places[part].Add(place);
            if (places[part].Count == 0) return false;
        }

        if (parts.Length == 1) return true;
        foreach (var first in places[0])
        {
            foreach (var second in places[1])
            {
                if (!IsNear(first, second)) continue;
                if (parts.Length == 2) return true;
                foreach (var third in places[2]) if (!Meet(first, third) && !Meet(second, third) && (IsNear(first, third) || IsNear(second, third))) return true;
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
                    if (rule.Next != PhraseGrammar.Rule.NoNext && rows[rule.Next] == 0) continue;
                    var fit = Run(rule.Steps, at, LengthsAt(symbol, at));
                    if (fit != 0) Set(rule.Symbol, at, fit, found);
                }
            }
        }
    }

    void Set(int symbol, int at, ulong fit, ulong[] found)
    {
        if (rows[symbol] == 0) rows[symbol] = NewRow();
        lengths[((rows[symbol] - 1) * places) + at] |= fit;
        found[symbol / 64] |= 1UL << (symbol % 64);
    }

    ulong LengthsAt(int symbol, int at) => lengths[((rows[symbol] - 1) * places) + at];

    int NewRow()
    {
        if ((used + 1) * places > lengths.Length)
        {
            var wider = ArrayPool<ulong>.Shared.Rent(2 * lengths.Length);
            lengths.AsSpan(0, used * places).CopyTo(wider);
            ArrayPool<ulong>.Shared.Return(lengths);
            lengths = wider;
        }

        lengths.AsSpan(used * places, places).Clear();
        return ++used;
    }

    ulong Run(PhraseGrammar.Step[] steps, int at, ulong reached)
    {
        for (var step = 1; step < steps.Length && reached != 0; step++)
        {
            var next = steps[step].Optional ? reached : 0;
            var symbol = steps[step].Symbol;
            if (rows[symbol] != 0) for (var rest = reached; rest != 0; rest &= rest - 1) next |= Beyond(symbol, at, BitOperations.TrailingZeroCount(rest), steps[step].Gap);
            reached = next;
        }

        return reached;
    }

    ulong Beyond(int symbol, int at, int length, int gap)
    {
        ulong next = 0;
        for (; length < 64 && at + length < places; length++)
        {
            next |= LengthsAt(symbol, at + length) << length;
            if (!query.IsSkipped(at + length) && gap-- == 0) break;
        }

        return next;
    }
}
