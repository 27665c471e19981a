using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>
/// Titles, other names and asked queries, each by itself: a query that is nearly one of them means its page, however the
/// words are spread over the rest of the guide.
/// </summary>
sealed class PhraseIndex
{
    readonly float[] shares;

    PhraseIndex(InvertedFile file, Telling telling, int[] owners, float[] shares)
    {
        File = file;
        Telling = telling;
        Owners = owners;
        this.shares = shares;
    }

    /// <summary>For each term, the phrases it stands in.</summary>
    public InvertedFile File { get; }

    /// <summary>How telling each term is among phrases.</summary>
    public Telling Telling { get; }

    /// <summary>For each phrase, the document it belongs to.</summary>
    public int[] Owners { get; }

    /// <summary>What sharing one unit of weight with a phrase is worth: the less, the more it says in all.</summary>
    public float Share(int phrase) => shares[phrase];

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
        var norms = phrases.Select(terms => MathF.Sqrt(terms.Distinct().Sum(term => Weight(term) * Weight(term))));
        return new PhraseIndex(file, telling, [.. owners], [.. norms.Select(norm => MathF.Pow(norm, -weights.PhraseLength))]);

        float Weight(int term) => telling[term] * (lexicon.IsSmall(term) ? weights.Small : 1);
    }
}
