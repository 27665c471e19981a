using System.Collections.Frozen;
using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search;

/// <summary>
/// Search over one edition, in memory: pages with their sections, and claims. Field weights follow the NHS manual's own
/// search (title over other names over headings over text); the subject word counts little, since every page has it.
/// Safe for many threads at once.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>The longest query that is looked at, in characters; the rest is cut off.</summary>
    public const int LongestQuery = 200;

    const int MostResults = 20;

    readonly ImmutableArray<SearchDocument> documents;
    readonly FrozenDictionary<string, double> weights;
    readonly ImmutableArray<string> inOrder;
    readonly Synonyms synonyms;
    readonly Spelling spelling;
    readonly EmergencyPhrasebook phrasebook;

    SearchIndex(ImmutableArray<SearchDocument> documents, SearchWords words, IEnumerable<string> plainWords)
    {
        this.documents = documents;
        weights = documents.SelectMany(document => document.Terms.Keys).CountBy(term => term)
            .ToFrozenDictionary(term => term.Key, term => Math.Log(1 + ((double)documents.Length / term.Value)));
        inOrder = [.. weights.Keys.Order(StringComparer.Ordinal)];
        synonyms = new Synonyms(words.Synonyms);
        spelling = new Spelling(plainWords.Concat(words.Synonyms.SelectMany(list => list).SelectMany(word => Words.Plain(word)).Select(word => word.Term)));
        phrasebook = new EmergencyPhrasebook(words, weights.Keys);
    }

    internal static SearchIndex Of(GuideBook guide)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<SearchDocument> documents =
        [
            .. guide.Pages.OrderBy(page => page.Facts.File, StringComparer.Ordinal).Select(page => DocumentBuilder.Of(page, terms)),
            .. guide.Claims.Select(claim => DocumentBuilder.Of(claim, terms)),
        ];
        var texts = documents.SelectMany(document => document.Sections.Select(section => $"{section.Heading} {section.Text}").Append(document.Title))
            .Concat(guide.Pages.SelectMany(page => page.Facts.Also));
        return new SearchIndex(documents, guide.SearchWords, texts.SelectMany(Words.Plain).Select(word => word.Term));
    }

    /// <summary>Answers a query. Any text is a query; one without a word has no results.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="asTyped">Whether to leave spelling alone.</param>
    public SearchResults Search(string query, bool asTyped = false)
    {
        if (query.Length > LongestQuery) query = query[..LongestQuery];
        var typed = Words.Plain(query).Select(word => word.Term).ToList();
        var words = typed.Select(word => (asTyped ? null : Corrected(word)) ?? word).ToList();
        var corrected = !words.SequenceEqual(typed);
        var groups = Groups(words);
        var emergency = phrasebook.Match(query);
        var scored = documents
            .Select(document => (Document: document, Score: Score(document, groups, words)))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Document.Kind)
            .ThenBy(pair => pair.Document.Title, StringComparer.Ordinal)
            .Take(MostResults);
        return new SearchResults(
            query, string.Join(' ', words), corrected, [.. DangerFirst(scored.Select(pair => pair.Document), emergency).Select(document => ResultOf(document, groups))], emergency);
    }

    /// <summary>Whether a query raises the emergency banner.</summary>
    internal bool RaisesBanner(string query) => phrasebook.Match(query) is not null;

    // What the banner speaks of is the first answer, whatever the words of the query weigh.
    IEnumerable<SearchDocument> DangerFirst(IEnumerable<SearchDocument> found, EmergencyMatch? emergency)
    {
        if (emergency?.Checklist is not { } slug) return found;
        var list = documents.First(document => document.Page == new PageAddress(PageKind.Checklist, slug));
        return found.Where(document => document != list).Prepend(list).Take(MostResults);
    }

    // A word of everyday speech is no slip for one of the guide's ("want" for "wait", "cant" for "can"); nor is one that
    // is not typed to its end.
    string? Corrected(string word)
    {
        var term = Words.Stem(word);
        return Words.IsSmall(word) || weights.ContainsKey(term) || phrasebook.IsEveryday(term) || Prefixed(term).Any() ? null : spelling.Correct(word);
    }

    /// <summary>What the query asks for: each word or phrase with everything that means the same.</summary>
    List<QueryGroup> Groups(List<string> words)
    {
        var telling = words.Where(word => !Words.IsSmall(word)).ToList();
        if (telling.Count == 0) telling = words;
        var terms = telling.Select(Words.Stem).Distinct().ToList();
        var groups = new List<QueryGroup>();
        for (var i = 0; i < terms.Count;)
        {
            var (length, others) = synonyms.At(terms, i);
            var own = terms.GetRange(i, length);
            groups.AddRange(own.Select(term => new QueryGroup([
                new Alternative([term], 1),
                .. others.Select(other => new Alternative([.. other.Split(' ').Where(word => !Words.IsSmall(word))], length == 1 ? 0.6 : 0.4)).Where(other => !other.Terms.IsEmpty),
                .. Prefixed(term)])));
            i += length;
        }

        return groups;
    }

    // The last letters of a word are often not typed yet, or not known.
    IEnumerable<Alternative> Prefixed(string term) => term.Length < 4 || weights.ContainsKey(term)
        ? []
        : inOrder.Skip(Behind(term)).TakeWhile(known => known.StartsWith(term, StringComparison.Ordinal)).Take(10).Select(known => new Alternative([known], 0.7));

    int Behind(string term)
    {
        var at = inOrder.BinarySearch(term, StringComparer.Ordinal);
        return at < 0 ? ~at : at;
    }

    double Score(SearchDocument document, List<QueryGroup> groups, List<string> words)
    {
        if (groups.Count == 0) return 0;
        double score = 0;
        var matched = 0;
        foreach (var group in groups)
        {
            var best = group.Alternatives.Max(alternative => Score(document, alternative));
            if (best > 0) matched++;
            score += best;
        }

        var coverage = (double)matched / groups.Count;
        score *= coverage * coverage;
        var key = string.Join(' ', words.Select(Words.Stem));
        if (document.Names.Contains(key)) score += 100;
        // A claim is a detail; a page that says the same comes first.
        return document.Kind == ResultKind.Claim ? score * 0.6 : score;
    }

    // A phrase that means the same counts where all of it stands: "magnesium tablets" is not every tablet.
    double Score(SearchDocument document, Alternative alternative)
    {
        double score = 0;
        foreach (var term in alternative.Terms)
        {
            if (!document.Terms.TryGetValue(term, out var field)) return 0;
            score += (int)field * weights[term];
        }

        return score / alternative.Terms.Length * alternative.Weight;
    }

    SearchResult ResultOf(SearchDocument document, List<QueryGroup> groups)
    {
        var terms = groups.SelectMany(group => group.Alternatives).Where(alternative => Score(document, alternative) > 0)
            .SelectMany(alternative => alternative.Terms).ToHashSet(StringComparer.Ordinal);
        var inTitle = Words.Of(document.Title).Count(word => terms.Contains(word.Term));
        var best = document.Sections
            .Select(section => (Section: section, Hits: section.Terms.Count(terms.Contains)))
            .OrderByDescending(pair => pair.Hits)
            .First();
        // The top of the page answers as well unless a section holds more of the query than the title does.
        var section = best.Section.Anchor is not null && best.Hits > Math.Max(inTitle, document.Sections[0].Terms.Count(terms.Contains)) ? best.Section : document.Sections[0];
        return new SearchResult(
            document.Kind,
            document.Title,
            document.Page is null ? null : document.Page with { Anchor = section.Anchor },
            document.Claim,
            section.Heading,
            // One sign of a checklist, shown alone, could send a reader the wrong way.
            Snippets.Of(document.Kind == ResultKind.Checklist ? document.Summary : section.Text, document.Summary, terms));
    }

    sealed record QueryGroup(ImmutableArray<Alternative> Alternatives);

    readonly record struct Alternative(ImmutableArray<string> Terms, double Weight);
}
