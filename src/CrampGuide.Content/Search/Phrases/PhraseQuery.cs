namespace CrampGuide.Content.Search.Phrases;

/// <summary>A query as phrases are looked for in it: at each place the words that may be meant.</summary>
sealed class PhraseQuery
{
    readonly List<string> terms = [];
    readonly List<string> typed = [];
    readonly List<List<(int Symbol, int Length)>> words = [];
    readonly int[] telling;
    readonly IReadOnlySet<string> elsewhere;

    /// <param name="text">What was typed.</param>
    /// <param name="grammar">What is looked for.</param>
    /// <param name="spelling">What a slip may mean.</param>
    /// <param name="elsewhere">Words that stand beside what is no danger: "film", "recipe"; as written, since "leggings" have the stem of legs.</param>
    public PhraseQuery(string text, PhraseGrammar grammar, PhraseSpelling spelling, IReadOnlySet<string> elsewhere)
    {
        this.elsewhere = elsewhere;
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

    /// <summary>Whether the word behind a place shows that it is about something else: "stroke engine".</summary>
    public bool IsAboutSomethingElse(int end) => end < Count && elsewhere.Contains(typed[end]);

    /// <summary>Whether one of the words was typed.</summary>
    public bool HasAny(IReadOnlySet<string> plain) => typed.Exists(plain.Contains);

    void Add(string plain, string term, IEnumerable<string> meant, PhraseGrammar grammar)
    {
        typed.Add(plain);
        terms.Add(term);
        words.Add([.. meant.Select(grammar.SymbolOf).OfType<int>().Select(symbol => (symbol, 1))]);
    }
}
