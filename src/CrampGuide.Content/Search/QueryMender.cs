using System.Collections.Frozen;
using CrampGuide.Content.Search.English;

namespace CrampGuide.Content.Search;

/// <summary>Puts slips right: words misspelt, run together or torn apart. Words that are right stay as they are.</summary>
sealed class QueryMender(Lexicon lexicon, FrozenSet<string> ordinary, EmergencyPhrasebook phrasebook, Prefixes prefixes)
{
    // Comparing with all words costs time for each slip.
    const int MostSlips = 10;
    const int MostTorn = 3;
    const int MostJoins = 8;

    readonly Spelling spelling = new(lexicon.Words.Where(word => word.Word.Length > 4 || (word.Count > 0 && !Words.IsSmall(word.Word))));

    public List<QueryWord> Mend(IReadOnlyList<string> typed)
    {
        var words = new TypedWord[typed.Count];
        for (var i = 0; i < words.Length; i++) words[i] = Looked(typed[i]);
        var mended = new List<QueryWord>(words.Length);
        var slips = 0;
        var joins = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (slips < MostSlips && Joined(words, i, ref joins) is var (whole, parts))
            {
                slips++;
                mended.Add(new QueryWord(whole));
                i += parts - 1;
                continue;
            }

            var word = words[i].Text;
            if (words[i].IsInGuide || words[i].IsSmall || word.Length < 3 || slips == MostSlips)
            {
                mended.Add(new QueryWord(word));
                continue;
            }

            slips++;
            var isLast = i == words.Length - 1;
            var near = spelling.Nearest(word, 3);
            var meant = near.Select(one => (one.Word, 1 / (1 + one.Distance))).ToList();
            if (words[i].IsRight || (isLast && prefixes.Any(word))) mended.Add(new QueryWord(word) { Meant = meant });
            else if (near is [{ Distance: <= 1 } sure, ..]) mended.Add(new QueryWord(sure.Word) { Meant = meant[1..] });
            else if (Split(word) is var (one, other)) mended.AddRange([new QueryWord(one), new QueryWord(other)]);
            else if (near is [var likely, ..]) mended.Add(new QueryWord(likely.Word) { Meant = meant[1..] });
            else mended.Add(new QueryWord(word));
        }

        return mended;
    }

    TypedWord Looked(string word)
    {
        var count = lexicon.CountOf(word);
        return new TypedWord(word, count, count > 0 || lexicon.Find(word) >= 0, Words.IsSmall(word), IsRight(word));
    }

    /// <summary>Whether a word is right though the guide does not use it.</summary>
    public bool IsRight(string word) => ordinary.Contains(word) || phrasebook.IsEveryday(Words.Stem(word)) || EnglishWords.Has(word);

    // "ham string", "rabdo mio lysis": a word that is no word by itself belongs to its neighbours.
    (string Whole, int Parts)? Joined(ReadOnlySpan<TypedWord> typed, int start, ref int joins)
    {
        for (var parts = Math.Min(MostTorn, typed.Length - start); parts > 1; parts--)
        {
            var words = typed.Slice(start, parts);
            var (length, rarest) = (0, int.MaxValue);
            var (areSmall, areRight, isLongKnown) = (true, true, false);
            foreach (var word in words)
            {
                length += word.Text.Length;
                rarest = Math.Min(rarest, word.Count);
                areSmall &= word.IsSmall;
                areRight &= word.IsInGuide || word.IsRight || word.IsSmall;
                isLongKnown |= word.Text.Length > 3 && word.IsInGuide;
            }

            if (length is < 6 or > 24) continue;
            var whole = parts == 2 ? words[0].Text + words[1].Text : words[0].Text + words[1].Text + words[2].Text;
            // "every day" is as right as "everyday".
            if (!areSmall && lexicon.CountOf(whole) > rarest) return (whole, parts);
            if (areRight || isLongKnown || lexicon.Find(whole) >= 0 || joins == MostJoins) continue;
            joins++;
            if (spelling.Nearest(whole, 1) is [{ Distance: <= 1.5f } near] && near.Word.Length > 5 && !IsNearerAlone(words, near.Distance)) return (near.Word, parts);
        }

        return null;
    }

    // "A docter" is a doctor, and no adductor.
    bool IsNearerAlone(ReadOnlySpan<TypedWord> words, float distance)
    {
        foreach (var word in words)
        {
            if (!word.IsInGuide && !word.IsRight && !word.IsSmall && !(spelling.Nearest(word.Text, 1) is [var near] && near.Distance <= distance)) return false;
        }

        return true;
    }

    // "legcramp".
    (string One, string Other)? Split(string word)
    {
        (string, string)? best = null;
        var least = 0;
        for (var cut = 3; cut <= word.Length - 3; cut++)
        {
            var common = Math.Min(Known(word[..cut]), Known(word[cut..]));
            if (common > least) (best, least) = ((word[..cut], word[cut..]), common);
        }

        return best;
    }

    int Known(string word) => Math.Max(lexicon.CountOf(word), word.Length > 3 && lexicon.Find(word) >= 0 ? 1 : 0);

    readonly record struct TypedWord(string Text, int Count, bool IsInGuide, bool IsSmall, bool IsRight);
}
