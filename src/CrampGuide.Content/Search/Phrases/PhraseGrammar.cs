using System.Runtime.InteropServices;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>
/// Classes and phrases as rules over numbered symbols: words first, then every class, choice and part, each behind
/// those it is made of. Compiled once; a query is then read in one pass from its end (<see cref="PhraseReading"/>).
/// </summary>
sealed class PhraseGrammar
{
    /// <summary>How many words a <c>*</c> may stand for, small ones not counted.</summary>
    const int Gap = 3;

    readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> classes = new(StringComparer.Ordinal);
    readonly List<List<Rule>?> byFirst = [];

    public PhraseGrammar(IEnumerable<string> terms)
    {
        foreach (var term in terms.Where(term => !this.terms.ContainsKey(term))) this.terms.Add(term, NewSymbol());
    }

    public int Symbols => byFirst.Count;

    public int? SymbolOf(string term) => terms.TryGetValue(term, out var symbol) ? symbol : null;

    public ReadOnlySpan<Rule> RulesFrom(int symbol) => CollectionsMarshal.AsSpan(byFirst[symbol]);

    /// <param name="words">The class.</param>
    /// <param name="asWritten">Which words, told by their stems, must stand there as they are written.</param>
    public void Add(WordClass words, Predicate<string> asWritten)
    {
        var parts = words.Entries.Select(entry => Steps(PhrasePattern.Parse(entry, out _)!.Parts[0], asWritten)).ToList();
        var symbol = NewSymbol();
        foreach (var steps in parts) AddRule(symbol, steps);
        classes[words.Name] = symbol;
    }

    /// <summary>The symbol of a part of a phrase, how many steps it takes, and the symbols of these.</summary>
    /// <param name="part">The part.</param>
    /// <param name="asWritten">Which words, told by their stems, must stand there as they are written: "keep fit" is harmless, "keeps fitting" is not.</param>
    public (int Symbol, int Length, int[] Steps) Add(PhrasePart part, Predicate<string> asWritten)
    {
        var steps = Steps(part, asWritten);
        var symbol = NewSymbol();
        AddRule(symbol, steps);
        return (symbol, steps.Count(step => !step.Optional), [.. steps.Select(step => step.Symbol)]);
    }

    /// <summary>A word as it was typed, told from the stems.</summary>
    public static string AsTyped(string plain) => "=" + plain;

    /// <summary>Words count in all their forms.</summary>
    public static Predicate<string> InAnyForm { get; } = _ => false;

    /// <summary>Words count only as they are written.</summary>
    public static Predicate<string> AsWritten { get; } = _ => true;

    /// <summary>The words of a text, as stems or as they are written, with the empty ones or without.</summary>
    public static IEnumerable<string> TermsOf(string text, Predicate<string> asWritten, bool withEmpty) => Words.Plain(text).Select(word => (word.Term, Stem: Words.Stem(word.Term)))
        .Where(word => withEmpty || !SmallWords.IsEmpty(word.Stem)).Select(word => asWritten(word.Stem) ? AsTyped(word.Term) : word.Stem);

    List<Step> Steps(PhrasePart part, Predicate<string> asWritten)
    {
        var onlyEmpty = part.Steps.All(step => step.Choices.All(choice => choice.Words.All(IsEmpty)));
        var steps = new List<Step>();
        foreach (var step in part.Steps)
        {
            if (step.Only is { IsClass: false } only)
            {
                var later = step.Later;
                foreach (var word in TermsOf(only.Text, asWritten, onlyEmpty))
                {
                    steps.Add(new Step(terms[word], later ? Gap : 0, step.Optional));
                    later = false;
                }
            }
            else
            {
                steps.Add(new Step(Choice(step, asWritten), step.Later ? Gap : 0, step.Optional));
            }
        }

        return steps;
    }

    int Choice(PhraseStep step, Predicate<string> asWritten)
    {
        if (step.Only is { IsClass: true } only) return classes[only.Text];
        var symbol = NewSymbol();
        foreach (var choice in step.Choices)
        {
            var withEmpty = choice.Words.All(IsEmpty);
            AddRule(symbol, [.. choice.Words.SelectMany(word => word.IsClass ? [classes[word.Text]] : TermsOf(word.Text, asWritten, withEmpty).Select(term => terms[term])).Select(next => new Step(next, 0, false))]);
        }

        return symbol;
    }

    static bool IsEmpty(PhraseWord word) => !word.IsClass && Words.Of(word.Text).All(one => SmallWords.IsEmpty(one.Term));

    // A rule is found by its first step: where that may be missing, there is one for each step that can come first.
    void AddRule(int symbol, List<Step> steps)
    {
        for (var first = 0; first < steps.Count; first++)
        {
            (byFirst[steps[first].Symbol] ??= []).Add(new Rule(symbol, first + 1 < steps.Count && !steps[first + 1].Optional ? steps[first + 1].Symbol : Rule.NoNext, [.. steps.Skip(first)]));
            if (!steps[first].Optional) return;
        }
    }

    int NewSymbol()
    {
        byFirst.Add(null);
        return byFirst.Count - 1;
    }

    public readonly record struct Step(int Symbol, int Gap, bool Optional);

    /// <param name="Symbol">What is met.</param>
    /// <param name="Next">The symbol that must come after the first: most rules fail by it, without a look at their steps.</param>
    /// <param name="Steps">What it takes.</param>
    public readonly record struct Rule(int Symbol, int Next, Step[] Steps)
    {
        public const int NoNext = -1;
    }
}
