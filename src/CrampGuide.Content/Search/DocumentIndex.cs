using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>
/// Words of documents by BM25F: what a word counts in each field is added up before it is saturated (Robertson, Zaragoza
/// and Taylor, 2004). Lengths are compared within a kind, since a claim is a sentence and a topic a chapter.
/// </summary>
static class DocumentIndex
{
    static readonly int Fields = Enum.GetValues<Field>().Length;

    static readonly int Kinds = Enum.GetValues<ResultKind>().Length;

    public static InvertedFile Of(ImmutableArray<SearchDocument> documents, Synonyms synonyms, RankingWeights weights)
    {
        var average = AverageLengths(documents);
        var counts = new float[synonyms.Terms];
        var touched = new List<int>();
        var factors = new float[Fields];
        var run = new List<int>();
        return new InvertedFile(synonyms.Terms, documents.Length, (number, write) =>
        {
            var document = documents[number];
            var lengths = Lengths(document);
            for (var field = 0; field < Fields; field++)
                factors[field] = lengths[field] == 0 ? 0 : weights.Fields[field] / (1 - weights.Length + (weights.Length * lengths[field] / average[(int)document.Kind, field]));
            foreach (var tokens in document.Runs)
            {
                run.Clear();
                foreach (var token in tokens)
                {
                    run.Add(token.Term);
                    Count(token.Term, factors[(int)token.Field]);
                }

                synonyms.Find(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(run), (start, _, group) => Count(group, factors[(int)tokens[start].Field]));
            }

            foreach (var term in touched)
            {
                write(term, counts[term] / (weights.Saturation + counts[term]));
                counts[term] = 0;
            }

            touched.Clear();
        });

        void Count(int term, float factor)
        {
            if (factor == 0) return;
            if (counts[term] == 0) touched.Add(term);
            counts[term] += factor;
        }
    }

    static float[,] AverageLengths(ImmutableArray<SearchDocument> documents)
    {
        var total = new float[Kinds, Fields];
        var having = new float[Kinds, Fields];
        foreach (var document in documents)
        {
            var lengths = Lengths(document);
            for (var field = 0; field < Fields; field++)
            {
                total[(int)document.Kind, field] += lengths[field];
                if (lengths[field] > 0) having[(int)document.Kind, field]++;
            }
        }

        for (var kind = 0; kind < Kinds; kind++)
        {
            for (var field = 0; field < Fields; field++) total[kind, field] /= Math.Max(1, having[kind, field]);
        }

        return total;
    }

    static int[] Lengths(SearchDocument document)
    {
        var lengths = new int[Fields];
        foreach (var tokens in document.Runs)
        {
            foreach (var token in tokens) lengths[(int)token.Field]++;
        }

        return lengths;
    }
}
