using System.Numerics;

namespace CrampGuide.Content.Search;

/// <summary>
/// The guide's own words that a slip may mean, the nearest first and of these the commonest. Near is what takes few slips,
/// or sounds the same.
/// </summary>
sealed class Spelling
{
    const int Longest = 24;
    const int MostHeard = 3;

    // More words than a guide has; each is compared with each slip.
    const int MostWords = 30_000;

    readonly Candidate[][] byLength = new Candidate[Longest + 3][];

    readonly LetterSieve[] sieves = new LetterSieve[Longest + 3];
    readonly Dictionary<string, List<Candidate>> bySound = new(StringComparer.Ordinal);

    /// <param name="words">Each word once, with how often it stands in the guide.</param>
    public Spelling(IEnumerable<(string Word, int Count)> words)
    {
        var candidates = words.Where(word => word.Word.Length is > 2 and <= Longest + 2 && !word.Word.Any(char.IsDigit))
            .OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal).Take(MostWords)
            .Select(word => new Candidate(word.Word, Phonetics.Of(word.Word), Phonetics.Spelled(word.Word), MathF.Log(1 + word.Count))).ToList();
        for (var length = 0; length < byLength.Length; length++)
        {
            byLength[length] = [.. candidates.Where(candidate => candidate.Word.Length == length)];
            sieves[length] = new LetterSieve([.. byLength[length].Select(candidate => candidate.Word)]);
        }

        foreach (var candidate in candidates.Where(candidate => candidate.Sound.Length > 1))
        {
            if (!bySound.TryGetValue(candidate.Sound, out var same)) bySound[candidate.Sound] = same = [];
            same.Add(candidate);
        }
    }

    /// <summary>Words that may have been meant, the likeliest first, with what parts them from the word: 1 is one slip.</summary>
    public IReadOnlyList<(string Word, float Distance)> Nearest(string word, int count)
    {
        if (word.Length is < 3 or > Longest || word.Any(char.IsDigit)) return [];
        // Three letters say too little to tell a slip from another word; what sounds the same is still heard.
        var most = word.Length < 4 ? 0 : word.Length < 6 ? 1 : 2;
        var letters = LetterSieve.Of(word);
        var sound = Phonetics.Of(word);
        var spelled = Phonetics.Spelled(word);
        var near = new List<(Candidate Candidate, float Distance, float Rank)>();
        for (var length = Math.Max(3, word.Length - most); most > 0 && length <= word.Length + most; length++)
        {
            var others = sieves[length];
            for (var at = others.Next(letters, most, 0); at >= 0; at = others.Next(letters, most, at + 1))
            {
                var candidate = byLength[length][at];
                // People rarely miss the first letter, and more rarely so that something else is wrong too.
                var allowed = candidate.Word[0] == word[0] ? most : 1;
                if (allowed < most && (BitOperations.PopCount(letters & ~others[at]) > 1 || BitOperations.PopCount(others[at] & ~letters) > 1)) continue;
                var slips = Distance(word, candidate.Word, allowed);
                if (slips <= allowed) Add(candidate, candidate.Sound == sound ? slips * 0.6f : slips);
            }
        }

        if (sound.Length > 1 && word.AsSpan().ContainsAny("aeiou") && bySound.TryGetValue(sound, out var same))
        {
            foreach (var candidate in same)
            {
                var apart = Distance(spelled, candidate.Spelled, MostHeard);
                if (apart <= Math.Min(MostHeard, word.Length / 2) && near.FindIndex(other => other.Candidate == candidate) < 0) Add(candidate, (apart / 2f) + 0.5f);
            }
        }

        near.Sort((a, b) => a.Rank.CompareTo(b.Rank) is var order and not 0 ? order : string.CompareOrdinal(a.Candidate.Word, b.Candidate.Word));
        return [.. near.Take(count).Select(one => (one.Candidate.Word, one.Distance))];

        // A letter left out, doubled or swapped is a likelier slip than one that stands for another. A word that the guide
        // does not use itself may be another's misspelling of a word that it does.
        void Add(Candidate candidate, float distance) =>
            near.Add((candidate, distance, distance + (candidate.Word[0] == word[0] ? 0 : 0.5f) + (IsLight(candidate.Word) ? 0 : 0.3f) + (candidate.Commonness > 0 ? 0 : 0.3f) - (0.12f * candidate.Commonness)));

        bool IsLight(string meant) => LetterSieve.Of(meant) is var others && (others == letters || (meant.Length > word.Length && (letters & ~others) == 0));
    }

    /// <summary>Edits from one word to the other, two letters swapped counting once; more than <paramref name="most"/> is not counted out.</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        // What both begin and end with costs nothing; mostly little is left.
        var start = a.CommonPrefixLength(b);
        var end = 0;
        while (a.Length - end > start && b.Length - end > start && a[a.Length - end - 1] == b[b.Length - end - 1]) end++;
        a = a[start..^end];
        b = b[start..^end];
        if (a.Length == 0 || b.Length == 0) return Math.Max(a.Length, b.Length);
        var isSwapped = a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0];
        if (most <= 1) return (a.Length == 1 && b.Length == 1) || (a.Length == 2 && b.Length == 2 && isSwapped) ? 1 : 2;
        // The first letters differ: one stands for the other, or is too much, or is missing, or both are swapped.
        var least = Math.Min(Distance(a[1..], b[1..], most - 1), Math.Min(Distance(a[1..], b, most - 1), Distance(a, b[1..], most - 1)));
        return 1 + (isSwapped ? Math.Min(least, Distance(a[2..], b[2..], most - 1)) : least);
    }

    sealed record Candidate(string Word, string Sound, string Spelled, float Commonness);
}
