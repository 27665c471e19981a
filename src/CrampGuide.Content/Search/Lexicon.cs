namespace CrampGuide.Content.Search;

/// <summary>
/// The words of the guide: each plain word with its term, which it shares with the other forms of the word, and how
/// often it stands there. It grows while the index is built, and is only read afterwards.
/// </summary>
sealed class Lexicon
{
    readonly Dictionary<string, int> byPlain = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> byForm = new(StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    readonly List<Entry> entries = [];
    readonly List<bool> small = [];

    public Lexicon() => lookup = byPlain.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many terms there are.</summary>
    public int Terms => byForm.Count;

    /// <summary>Words with how often they stand in the guide; 0 for one that only a synonym has.</summary>
    public IEnumerable<(string Word, int Count)> Words => entries.Select(entry => (entry.Plain, entry.Count));

    /// <summary>The term of a word of the guide, which is counted.</summary>
    /// <param name="plain">The word.</param>
    /// <param name="times">How much it counts: 0 for a word that does not stand in the guide itself.</param>
    public int Add(ReadOnlySpan<char> plain, int times = 1)
    {
        if (!lookup.TryGetValue(plain, out var at))
        {
            var word = plain.ToString();
            byPlain.Add(word, at = entries.Count);
            entries.Add(new Entry(word, TermOf(word)));
        }

        var entry = entries[at];
        if (times > 0) entries[at] = entry with { Count = entry.Count + times };
        return entry.Term;
    }

    /// <summary>The term of a word, or -1 where no form of it is known.</summary>
    public int Find(string plain) => byPlain.TryGetValue(plain, out var at) ? entries[at].Term : byForm.GetValueOrDefault(NormalForm.Of(plain), -1);

    /// <inheritdoc cref="Find(string)"/>
    public int Find(ReadOnlySpan<char> plain) => lookup.TryGetValue(plain, out var at) ? entries[at].Term : -1;

    /// <summary>How often this very word stands in the guide.</summary>
    public int CountOf(string plain) => byPlain.TryGetValue(plain, out var at) ? entries[at].Count : 0;

    /// <summary>Whether a term is a word that says little by itself.</summary>
    public bool IsSmall(int term) => small[term];

    int TermOf(string word)
    {
        var form = NormalForm.Of(word);
        if (byForm.TryGetValue(form, out var term)) return term;
        byForm.Add(form, term = byForm.Count);
        small.Add(Search.Words.IsSmall(word));
        return term;
    }

    readonly record struct Entry(string Plain, int Term, int Count = 0);
}
