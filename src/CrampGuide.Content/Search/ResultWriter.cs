using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>Shows a document as a result: its best section as a link, and a sentence of it with the words marked.</summary>
sealed class ResultWriter(Lexicon lexicon, Synonyms synonyms, Telling rarity)
{
    public ImmutableArray<SearchResult> Write(IEnumerable<SearchDocument> documents, IReadOnlyList<Concept> concepts)
    {
        using var telling = new Scratch(synonyms.Terms);
        foreach (var concept in concepts.Where(concept => !concept.IsSmall))
        {
            foreach (var (term, weight) in concept.Alternatives)
            {
                foreach (var word in synonyms.WordsOf(term).Append(term)) telling[word] = Math.Max(telling[word], weight * rarity[term]);
            }
        }

        return [.. documents.Select(document => Write(document, telling))];
    }

    SearchResult Write(SearchDocument document, Scratch telling)
    {
        var section = BestSection(document, telling);
        return new SearchResult(
            document.Kind,
            document.Title,
            document.Page is null ? null : document.Page with { Anchor = section.Anchor },
            document.Claim,
            section.Heading,
            Snippets.Of(document.Kind == ResultKind.Checklist ? document.Summary : BestSentence(section, telling) ?? document.Summary, word => lexicon.Find(word) is >= 0 and var term && telling[term] > 0));
    }

    // What the article said is not what to do: a section of the guide's own answers before one that weighs claims.
    const float OfClaims = 0.6f;

    // The top of the page answers as well unless a section holds more of the query than top and title do.
    static SearchSection BestSection(SearchDocument document, Scratch telling)
    {
        if (document.Sections.IsEmpty) return new SearchSection(null, null, "", [], []);
        var best = document.Sections[0];
        var most = Math.Max(Weight(best.Tokens.AsSpan(), telling), Weight(document.Phrases[0].AsSpan(), telling));
        foreach (var section in document.Sections.Where(section => section.Anchor is not null))
        {
            var weight = Weight(section.Tokens.AsSpan(), telling) * (section.Tokens is [.., { Field: Field.Claim }] ? OfClaims : 1);
            if (weight > most) (best, most) = (section, weight);
        }

        return best;
    }

    // One sign, of a checklist or a care card, shown without what to do about it could send a reader the wrong way.
    static string? BestSentence(SearchSection section, Scratch telling)
    {
        var best = default(Sentence);
        var most = 0f;
        foreach (var sentence in section.Sentences)
        {
            if (sentence.Tokens > 0 && section.Tokens[sentence.FirstToken].Field == Field.Callout) continue;
            var weight = Weight(section.Tokens.AsSpan(sentence.FirstToken, sentence.Tokens), telling);
            if (weight > most) (best, most) = (sentence, weight);
        }

        return most > 0 ? section.Text.Substring(best.Start, best.Length) : null;
    }

    // Each term once: counted terms are turned round while going through, and back again.
    static float Weight(ReadOnlySpan<Token> tokens, Scratch telling)
    {
        var weight = 0f;
        var last = -1;
        for (var at = 0; at < tokens.Length; at++)
        {
            ref var here = ref telling[tokens[at].Term];
            if (here <= 0) continue;
            weight += here;
            here = -here;
            last = at;
        }

        for (var at = 0; at <= last; at++)
        {
            ref var here = ref telling[tokens[at].Term];
            if (here < 0) here = -here;
        }

        return weight;
    }
}
