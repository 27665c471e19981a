using System.Collections.Frozen;

namespace CrampGuide.Content.Search;

/// <summary>Puts slips right: words misspelt, run together or torn apart. Words that are right stay as they are.</summary>
sealed class QueryMender(Lexicon lexicon, FrozenSet<string> ordinary, EmergencyPhrasebook phrasebook, Prefixes prefixes)
{
    // Comparing with all words costs time for each slip.
    const int MostSlips = 10;
    const int MostTorn = 3;
    const int MostJoins = 16;

    readonly Spelling spelling = new(lexicon.Words.Where(word => word.Word.Length > 4 || (word.Count > 0 && !Words.IsSmall(word.Word))));

    public List<QueryWord> Mend(IReadOnlyList<string> typed)
    {
        var mended = new List<QueryWord>();
        var slips = 0;
        var joins = 0;
        for (var i = 0; i < typed.Count; i++)
        {
            if (slips < MostSlips && Joined(typed, i, ref joins) is var (whole, parts))
            {
                slips++;
                mended.Add(new QueryWord(whole));
                i += parts - 1;
                continue;
            }

            var word = typed[i];
            if (InGuide(word) || Words.IsSmall(word) || word.Length < 3 || slips == MostSlips)
            {
                mended.Add(new QueryWord(word));
                continue;
            }

            slips++;
            var isLast = i == typed.Count - 1;
            var near = spelling.Nearest(word, 3);
            var meant = near.Select(one => (one.Word, 1 / (1 + one.Distance))).ToList();
            if (IsRight(word) || (isLast && prefixes.Any(word))) mended.Add(new QueryWord(word) { Meant = meant });
            else if (near is [{ Distance: <= 1 } sure, ..]) mended.Add(new QueryWord(sure.Word) { Meant = meant[1..] });
            else if (Split(word) is var (one, other)) mended.AddRange([new QueryWord(one), new QueryWord(other)]);
            else if (near is [var likely, ..]) mended.Add(new QueryWord(likely.Word) { Meant = meant[1..] });
            else mended.Add(new QueryWord(word));
        }

        return mended;
    }

    bool InGuide(string word) => lexicon.CountOf(word) > 0 || lexicon.Find(word) >= 0;

    /// <summary>Whether a word is right though the guide does not use it.</summary>
    public bool IsRight(string word) => ordinary.Contains(word) || phrasebook.IsEveryday(Words.Stem(word));

    // "ham string", "rabdo mio lysis": a word that is no word by itself belongs to its neighbours.
    (string Whole, int Parts)? Joined(IReadOnlyList<string> typed, int start, ref int joins)
    {
        for (var parts = Math.Min(MostTorn, typed.Count - start); parts > 1; parts--)
        {
            var words = typed.Skip(start).Take(parts).ToList();
            var whole = string.Concat(words);
            if (whole.Length is < 6 or > 24) continue;
            // "every day" is as right as "everyday".
            if (lexicon.CountOf(whole) > words.Min(lexicon.CountOf) && words.Exists(word => !Words.IsSmall(word))) return (whole, parts);
            if (words.TrueForAll(word => InGuide(word) || IsRight(word) || Words.IsSmall(word))) continue;
            if (words.Exists(word => word.Length > 3 && InGuide(word)) || lexicon.Find(whole) >= 0 || joins == MostJoins) continue;
            joins++;
            if (spelling.Nearest(whole, 1) is [{ Distance: <= 1.5f } near] && near.Word.Length > 5) return (near.Word, parts);
        }

        return null;
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
}
