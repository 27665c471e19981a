using System.Numerics;
using System.Runtime.Intrinsics;

namespace CrampGuide.Content.Search;

/// <summary>
/// Rules out words that a slip cannot mean by their letters alone, whatever the order: each slip adds or takes one at
/// most. Nearly all words are ruled out so, eight at a time.
/// </summary>
sealed class LetterSieve
{
    // One bit for each letter, and all bits behind the last word: no word has so many letters.
    readonly uint[] letters;

    public LetterSieve(IReadOnlyCollection<string> words)
    {
        letters = new uint[(words.Count + Vector256<uint>.Count - 1) / Vector256<uint>.Count * Vector256<uint>.Count];
        letters.AsSpan().Fill(uint.MaxValue);
        var at = 0;
        foreach (var word in words) letters[at++] = Of(word);
    }

    /// <summary>The letters of the word with this number.</summary>
    public uint this[int number] => letters[number];

    /// <summary>A word's letters, one bit for each.</summary>
    public static uint Of(string word)
    {
        uint letters = 0;
        foreach (var c in word) letters |= 1u << (c % 32);
        return letters;
    }

    /// <summary>The number of the next word that may be so near, or -1.</summary>
    /// <param name="of">The letters of the word that was typed.</param>
    /// <param name="most">How many letters one may have that the other has not.</param>
    /// <param name="from">The first number that is looked at.</param>
    public int Next(uint of, int most, int from)
    {
        var typed = Vector256.Create(of);
        var behind = uint.MaxValue << (from % Vector256<uint>.Count);
        for (var at = from - (from % Vector256<uint>.Count); at < letters.Length; at += Vector256<uint>.Count)
        {
            var others = Vector256.Create<uint>(letters.AsSpan(at));
            var (missing, added) = (Vector256.AndNot(typed, others), Vector256.AndNot(others, typed));
            for (var slip = 0; slip < most; slip++)
            {
                // Each takes the lowest bit away.
                missing &= missing - Vector256<uint>.One;
                added &= added - Vector256<uint>.One;
            }

            var near = Vector256.Equals(missing | added, Vector256<uint>.Zero).ExtractMostSignificantBits() & behind;
            if (near != 0) return at + BitOperations.TrailingZeroCount(near);
            behind = uint.MaxValue;
        }

        return -1;
    }
}
