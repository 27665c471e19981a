using System.Buffers;
using System.Numerics;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>
/// Where in a query the symbols of a grammar stand: for each symbol and place one number whose bits are the lengths
/// that fit there, so that the work is bounded by the query's length times the rules whose first word is in it. A long
/// query meets hundreds of symbols, each at a few places: they lie in borrowed memory, chained, nearest place first.
/// </summary>
sealed class PhraseReading : IDisposable
{
    /// <summary>How many words may stand between two parts of a phrase, small ones not counted.</summary>
    const int Window = 12;

    const int FirstSize = 512;

    readonly PhraseGrammar grammar;
    readonly PhraseQuery query;

    // By symbol: the number of its first place, 0 where it was not met.
    readonly int[] firsts;
    Place[] met;
    int used;

    /// <param name="grammar">What is looked for.</param>
    /// <param name="query">Where.</param>
    /// <param name="taken">Words that mean something harmless, and so are no part of a phrase.</param>
    public PhraseReading(PhraseGrammar grammar, PhraseQuery query, ReadOnlySpan<bool> taken)
    {
        this.grammar = grammar;
        this.query = query;
        firsts = ArrayPool<int>.Shared.Rent(grammar.Symbols);
        firsts.AsSpan(0, grammar.Symbols).Clear();
        met = ArrayPool<Place>.Shared.Rent(FirstSize);
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
        ArrayPool<int>.Shared.Return(firsts);
        ArrayPool<Place>.Shared.Return(met);
    }

    /// <summary>Whether a part was met anywhere.</summary>
    public bool Has(int symbol) => firsts[symbol] != 0;

    /// <summary>The places of a part, each with the shortest length that fits.</summary>
    public IEnumerable<(int At, int End)> Places(int symbol)
    {
        for (var place = firsts[symbol]; place != 0; place = met[place].Next) yield return (met[place].At, met[place].At + BitOperations.TrailingZeroCount(met[place].Lengths));
    }

    /// <summary>Whether the parts of a phrase stand near each other, in any order, and none on another's words or on those that are taken.</summary>
    public bool Holds(ReadOnlySpan<int> parts, ReadOnlySpan<bool> taken)
    {
        foreach (var part in parts) if (!Has(part)) return false;
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
                var lengths = met[firsts[symbol]].Lengths;
                foreach (ref readonly var rule in grammar.RulesFrom(symbol))
                {
                    if (rule.Next != PhraseGrammar.Rule.NoNext && !Has(rule.Next)) continue;
                    var fit = Run(rule.Steps, at, lengths);
                    if (fit != 0) Set(rule.Symbol, at, fit, found);
                }
            }
        }
    }

    // Places come from the query's end, so that this one stands before all that are known.
    void Set(int symbol, int at, ulong fit, ulong[] found)
    {
        ref var first = ref firsts[symbol];
        if (first != 0 && met[first].At == at)
        {
            met[first].Lengths |= fit;
        }
        else
        {
            if (++used == met.Length) Widen();
            met[used] = new Place(at, first, fit);
            first = used;
        }

        found[symbol / 64] |= 1UL << (symbol % 64);
    }

    void Widen()
    {
        var wider = ArrayPool<Place>.Shared.Rent(2 * met.Length);
        met.AsSpan().CopyTo(wider);
        ArrayPool<Place>.Shared.Return(met);
        met = wider;
    }

    ulong Run(PhraseGrammar.Step[] steps, int at, ulong reached)
    {
        for (var step = 1; step < steps.Length && reached != 0; step++)
        {
            var next = steps[step].Optional ? reached : 0;
            var symbol = steps[step].Symbol;
            if (Has(symbol)) for (var rest = reached; rest != 0; rest &= rest - 1) next |= Beyond(symbol, at, BitOperations.TrailingZeroCount(rest), steps[step].Gap);
            reached = next;
        }

        return reached;
    }

    ulong Beyond(int symbol, int at, int length, int gap)
    {
        ulong next = 0;
        var end = at + length;
        for (var place = firsts[symbol]; place != 0; place = met[place].Next)
        {
            ref readonly var here = ref met[place];
            if (here.At < end) continue;
            if (here.At - at >= 64 || query.Telling(end, here.At) > gap) break;
            next |= here.Lengths << (here.At - at);
        }

        return next;
    }

    /// <summary>A place of a symbol.</summary>
    /// <param name="At">The first word.</param>
    /// <param name="Next">The number of the symbol's next place in the query, or 0.</param>
    /// <param name="Lengths">One bit for each number of words that fits.</param>
    record struct Place(int At, int Next, ulong Lengths);
}
