using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CrampGuide.Content.Search;

/// <summary>
/// Groups of words and phrases that mean the same to a searcher. A group is a term of its own, behind those of the words:
/// wherever one of its phrases stands, in the guide or in a query, that term stands too.
/// </summary>
sealed class Synonyms
{
    // A phrase of more groups or words than people use could cost time and memory by the square.
    const int MostGroups = 6;
    const int LongestPhrase = 6;
    const int Root = 0;

    readonly Dictionary<(int Node, int Term), int> next = [];
    readonly List<ImmutableArray<int>> groupsAt = [[]];
    readonly List<ImmutableArray<int>> singleWords = [];
    readonly Lexicon lexicon;
    readonly int firstGroup;

    /// <param name="lists">The groups.</param>
    /// <param name="lexicon">Words of the guide, to which those of the groups are added.</param>
    public Synonyms(IReadOnlyCollection<ImmutableArray<string>> lists, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        var phrases = lists.Select(list => list.Select(TermsOf).ToList()).ToList();
        firstGroup = lexicon.Terms;
        Terms = firstGroup + phrases.Count;
        for (var group = 0; group < phrases.Count; group++)
        {
            foreach (var phrase in phrases[group]) Add(phrase, firstGroup + group);
            singleWords.Add([.. phrases[group].Where(phrase => phrase.Length == 1).Select(phrase => phrase[0]).Distinct()]);
        }
    }

    /// <summary>How many terms there are, those of the groups among them.</summary>
    public int Terms { get; }

    /// <summary>Words that are by themselves a phrase of a group.</summary>
    public IReadOnlyCollection<int> WordsOf(int group) => group < firstGroup ? [] : singleWords[group - firstGroup];

    /// <summary>Groups of which a word is by itself a phrase.</summary>
    public IReadOnlyList<int> GroupsOf(int term) => next.TryGetValue((Root, term), out var node) ? groupsAt[node] : [];

    /// <summary>Calls back for each phrase of a group in a row of terms; words that say little are stepped over.</summary>
    /// <param name="terms">The row; -1 stands for a word that nobody knows.</param>
    /// <param name="found">Gets the places of its first and last word, and the term of the group.</param>
    public void Find(ReadOnlySpan<int> terms, Action<int, int, int> found)
    {
        for (var start = 0; start < terms.Length; start++)
        {
            if (IsSmall(terms[start])) continue;
            var node = Root;
            for (var at = start; at < terms.Length; at++)
            {
                if (IsSmall(terms[at])) continue;
                if (!next.TryGetValue((node, terms[at]), out node)) break;
                foreach (var group in groupsAt[node]) found(start, at, group);
            }
        }
    }

    bool IsSmall(int term) => term >= 0 && lexicon.IsSmall(term);

    int[] TermsOf(string phrase)
    {
        var terms = new List<int>();
        var scanner = new WordScanner(phrase);
        while (scanner.Next()) terms.Add(lexicon.Add(scanner.Plain, 0));
        var telling = terms.Where(term => !lexicon.IsSmall(term)).ToArray();
        // "toes up" is no other word for toes.
        return telling.Length is 0 or > LongestPhrase || (telling.Length == 1 && terms.Count > 1) ? [] : telling;
    }

    void Add(int[] phrase, int group)
    {
        if (phrase.Length == 0) return;
        var node = Root;
        foreach (var term in phrase)
        {
            ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(next, (node, term), out var known);
            if (!known)
            {
                child = groupsAt.Count;
                groupsAt.Add([]);
            }

            node = child;
        }

        if (groupsAt[node].Length < MostGroups && !groupsAt[node].Contains(group)) groupsAt[node] = groupsAt[node].Add(group);
    }
}
