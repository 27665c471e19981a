namespace CrampGuide.Content.Search.Phrases;

/// <summary>A query as phrases are looked for in it: at each place the words that may be meant.</summary>
sealed class PhraseQuery
{
    readonly List<string> terms = [];
    readonly List<string> typed = [];
    readonly List<List<(int Symbol, int Length)>> words = [];
    readonly int[] telling;
    readonly IReadOnlySet<string> known;
    readonly IReadOnlySet<string> elsewhere;

    /// <param name="text">What was typed.</param>
    /// <param name="grammar">What is looked for.</param>
    /// <param name="spelling">What a slip may mean.</param>
    /// <param name="known">Words of the guide, by their stems.</param>
    /// <param name="elsewhere">Words that stand beside what is no danger: "film", "recipe"; as written, since "leggings" have the stem of legs.</param>
    public PhraseQuery(string text, PhraseGrammar grammar, PhraseSpelling spelling, IReadOnlySet<string> known, IReadOnlySet<string> elsewhere)
    {
        (this.known, this.elsewhere) = (known, elsewhere);
        foreach (var word in Words.Plain(text))
        {
            var term = Words.Stem(word.Term);
            var meant = grammar.SymbolOf(term) is null ? spelling.Meant(term) : [term];
            // "cantbreathe", where no word is near.
            if (meant.Count == 0 && spelling.Parted(term) is { } halves)
            {
                Add(halves.First, halves.First, [halves.First], grammar);
                Add(halves.Second, halves.Second, [halves.Second], grammar);
            }
            else
            {
                Add(word.Term, term, [.. meant, PhraseGrammar.AsTyped(word.Term)], grammar);
            }
        }

        telling = new int[terms.Count + 1];
        for (var at = 0; at < terms.Count; at++)
        {
            telling[at + 1] = telling[at] + (SmallWords.IsSkipped(terms[at]) ? 0 : 1);
            // "black out" for "blackout".
            if (at + 1 < terms.Count && grammar.SymbolOf(Words.Stem(terms[at] + terms[at + 1])) is { } joined) words[at].Add((joined, 2));
        }
    }

    public int Count => terms.Count;

    /// <summary>The symbols of the words that may be meant at a place, each with the number of typed words it takes.</summary>
    public IEnumerable<(int Symbol, int Length)> WordsAt(int at) => words[at];

    public bool IsSkipped(int at) => telling[at] == telling[at + 1];

    /// <summary>How many words from one place to another are not small.</summary>
    public int Telling(int from, int to) => telling[to] - telling[from];

    /// <summary>
    /// Whether a word next to these is about something else: "fainting goats", "collapse of bridge". Not so where a
    /// small word parts them: "fainted at church".
    /// </summary>
    public bool IsAboutSomethingElse(int from, int to)
    {
        if (to < Count && elsewhere.Contains(typed[to])) return true;
        // One word is little to go by.
        if (Telling(from, to) > 1) return false;
        if (to + 1 < Count && terms[to] == "of") to++;
        if (from > 1 && terms[from - 1] == "of") from--;
        return (to < Count && IsForeign(to)) || (from > 0 && IsForeign(from - 1));
    }

    // Words of other languages stand only among the synonyms.
    bool IsForeign(int at) => elsewhere.Contains(typed[at]) || (words[at].Count == 0 && !IsSkipped(at) && terms[at][0] < 128 && char.IsLetter(terms[at][0]) && !known.Contains(terms[at]));

    void Add(string plain, string term, IEnumerable<string> meant, PhraseGrammar grammar)
    {
        typed.Add(plain);
        terms.Add(term);
        words.Add([.. meant.Select(grammar.SymbolOf).OfType<int>().Select(symbol => (symbol, 1))]);
    }
}
