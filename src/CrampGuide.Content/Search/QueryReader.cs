namespace CrampGuide.Content.Search;

/// <summary>Makes out what a query asks for: mends its words, then finds what else means the same.</summary>
sealed class QueryReader(Lexicon lexicon, Synonyms synonyms, QueryMender mender, Prefixes prefixes, RankingWeights weights)
{
    // What is behind has no weight any more; each costs time.
    const int MostWords = 64;
    const int MostConcepts = 24;
    const int ShortestName = 3;

    public Query Read(string text, bool asTyped)
    {
        var typed = new List<string>();
        var scanner = new WordScanner(text);
        while (typed.Count < MostWords && scanner.Next()) typed.Add(scanner.Plain.ToString());
        var words = asTyped ? typed.ConvertAll(word => new QueryWord(word)) : mender.Mend(typed);
        var unknown = new List<string>();
        return new Query(words, !words.Select(word => word.Text).SequenceEqual(typed), Concepts(words, unknown), unknown);
    }

    List<Concept> Concepts(List<QueryWord> words, List<string> unknown)
    {
        var terms = words.Select(word => lexicon.Find(word.Text)).ToArray();
        var telling = words.Any(word => !Words.IsSmall(word.Text));
        var concepts = new List<Concept>();
        var at = new Concept[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var concept = at[i] = new Concept(telling && Words.IsSmall(words[i].Text));
            concept.Add(terms[i], 1);
            foreach (var (meant, weight) in words[i].Meant) concept.Add(lexicon.Find(meant), weight * weights.Meant);
        }

        synonyms.Find(terms, (first, last, group) =>
        {
            for (var i = first; i <= last; i++)
            {
                if (!at[i].IsSmall) at[i].Add(group, weights.Synonym);
            }
        });
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (meant, weight) in words[i].Meant)
                synonyms.Find([lexicon.Find(meant)], (_, _, group) => at[i].Add(group, weight * weights.Meant * weights.Synonym));
        }

        if (words.Count > 0)
        {
            foreach (var (term, likely) in prefixes.Of(words[^1].Text, lexicon.CountOf(words[^1].Text) > 0)) at[^1].Add(term, weights.Prefix * likely);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count && concepts.Count < MostConcepts; i++)
        {
            if (!seen.Add(words[i].Text)) continue;
            if (at[i].Alternatives.Count > 0) concepts.Add(at[i]);
            // A word of everyday speech is not missed; the name of a medicine is.
            else if (words[i].Text.Length > ShortestName && !words[i].Text.Any(char.IsDigit) && !Words.IsSmall(words[i].Text) && !mender.IsRight(words[i].Text)) unknown.Add(words[i].Text);
        }

        return concepts;
    }
}

/// <summary>What was made out of a query.</summary>
/// <param name="Words">Its words, put right.</param>
/// <param name="Corrected">Whether a word was put right.</param>
/// <param name="Concepts">What it asks for.</param>
/// <param name="Unknown">Words that the guide has nothing for.</param>
sealed record Query(IReadOnlyList<QueryWord> Words, bool Corrected, IReadOnlyList<Concept> Concepts, IReadOnlyList<string> Unknown);

/// <summary>A word of a query.</summary>
/// <param name="Text">The word, put right.</param>
sealed record QueryWord(string Text)
{
    /// <summary>Other words that may have been meant, and how likely that is.</summary>
    public IReadOnlyList<(string Word, float Weight)> Meant { get; init; } = [];
}
