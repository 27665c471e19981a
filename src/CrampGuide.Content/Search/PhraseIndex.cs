using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>
/// Titles, other names and asked queries, each by itself: a query that is nearly one of them means its page, however the
/// words are spread over the rest of the guide.
/// </summary>
sealed class PhraseIndex
{
    readonly float[] norms;

    PhraseIndex(InvertedFile file, Telling telling, int[] owners, float[] norms)
    {
        File = file;
        Telling = telling;
        Owners = owners;
        this.norms = norms;
    }

    /// <summary>For each term, the phrases it stands in.</summary>
    public InvertedFile File { get; }

    /// <summary>How telling each term is among phrases.</summary>
    public Telling Telling { get; }

    /// <summary>For each phrase, the document it belongs to.</summary>
    public int[] Owners { get; }

    /// <summary>How much a phrase says in all: the root of its terms' squared weights.</summary>
    public float Norm(int phrase) => norms[phrase];

    public static PhraseIndex Of(ImmutableArray<SearchDocument> documents, Synonyms synonyms, Lexicon lexicon, RankingWeights weights)
    {
        var owners = new List<int>();
        var phrases = new List<int[]>();
        for (var number = 0; number < documents.Length; number++)
        {
            foreach (var phrase in documents[number].Phrases)
            {
                owners.Add(number);
                phrases.Add([.. phrase.Select(token => token.Term)]);
            }
        }

        var groups = new List<int>();
        var file = new InvertedFile(synonyms.Terms, phrases.Count, (number, write) =>
        {
            groups.Clear();
            synonyms.Find(phrases[number], (_, _, group) => groups.Add(group));
            foreach (var term in phrases[number].Concat(groups).Distinct()) write(term, 1);
        });
        var telling = new Telling(file, synonyms, weights.OwnRarity);
        var norms = phrases.Select(terms => MathF.Sqrt(terms.Distinct().Sum(term => Weight(term) * Weight(term)))).ToArray();
        return new PhraseIndex(file, telling, [.. owners], norms);

        float Weight(int term) => telling[term] * (lexicon.IsSmall(term) ? weights.Small : 1);
    }
}
