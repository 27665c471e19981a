namespace CrampGuide.Content.Search.Phrases;

/// <summary>A query as phrases are looked for in it: at each place the words that may be meant.</summary>
sealed class PhraseQuery
{
    // Comparing with all words costs time for each.
    const int MostSlips = 10;

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
        var slips = 0;
        foreach (var word in Words.Plain(text))
        {
            IReadOnlyList<string> meant = slips < MostSlips && grammar.SymbolOf(Words.Stem(word.Term)) is null ? spelling.Meant(word.Term) : [];
            if (meant.Count > 0) slips++;
            // "cantbreathe", where no word is near.
            if (meant.Count == 0 && spelling.Parted(word.Term) is { } halves)
            {
                Add([halves.First], grammar);
                Add([halves.Second], grammar);
            }
            else
            {
                Add(meant.Count > 0 ? meant : [word.Term], grammar);
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

    // A slip is read as if what it may mean had been typed.
    void Add(IReadOnlyList<string> meant, PhraseGrammar grammar)
    {
        typed.Add(meant[0]);
        terms.Add(Words.Stem(meant[0]));
        var here = new List<(int Symbol, int Length)>(2);
        foreach (var word in meant)
        {
            Add(Words.Stem(word));
            Add(PhraseGrammar.AsTyped(word));
        }

        words.Add(here);

        void Add(string term)
        {
            if (grammar.SymbolOf(term) is { } symbol && !here.Contains((symbol, 1))) here.Add((symbol, 1));
        }
    }
}
