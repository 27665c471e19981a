using System.Collections.Frozen;
using System.Collections.Immutable;
using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Search;

/// <summary>
/// Search over one edition, in memory: pages with their sections, and claims. A query is mended and made out
/// (<see cref="QueryReader"/>), documents are put in order (<see cref="Ranker"/>), and of each the best section is shown
/// (<see cref="ResultWriter"/>). Safe for many threads at once.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>The longest query that is looked at, in characters; the rest is cut off.</summary>
    public const int LongestQuery = 2000;

    /// <summary>How many results are shown at most; there may be more that fit less well.</summary>
    public const int MostResults = 20;

    /// <summary>What stands for crisis help among <see cref="SuggestedPhrases"/>; no slug is empty.</summary>
    public const string Crisis = "";

    readonly ImmutableArray<SearchDocument> documents;
    readonly ILookup<string, int> names;
    readonly QueryReader reader;
    readonly Ranker ranker;
    readonly ResultWriter writer;
    readonly EmergencyPhrasebook phrasebook;
    readonly Lazy<ILookup<(string Checklist, Urgency Urgency), string>> suggested;

    SearchIndex(ImmutableArray<SearchDocument> documents, Lexicon lexicon, GuideBook guide, RankingWeights weights)
    {
        this.documents = documents;
        names = guide.Pages.SelectMany(page => page.Facts.Also.Append(page.Facts.Title).Append(page.Facts.Slug).Select(name => (Name: DocumentBuilder.Key(name), page.Facts.Address)))
            .Join(Enumerable.Range(0, documents.Length).Where(number => documents[number].Page is not null), pair => pair.Address, number => documents[number].Page, (pair, number) => (pair.Name, Number: number))
            .Concat(Enumerable.Range(0, documents.Length).Where(number => documents[number].Claim is not null).Select(number => (Name: DocumentBuilder.Key(documents[number].Claim!.Id), Number: number)))
            .Distinct().ToLookup(pair => pair.Name, pair => pair.Number, StringComparer.Ordinal);
        var synonyms = new Synonyms([.. guide.SearchWords.Synonyms, .. guide.Glossary.Select(word => word.Also.Add(word.Word))], lexicon);
        phrasebook = new EmergencyPhrasebook(guide.SearchWords, lexicon.Words.Where(word => word.Count > 0).Select(word => word.Word));
        suggested = new(() => guide.SearchWords.Emergencies.Prepend(guide.SearchWords.Crisis).SelectMany(group => group.Suggested).Distinct().Select(phrase => (Phrase: phrase, Match: phrasebook.Match(phrase)))
            .Where(pair => pair.Match is not null).ToLookup(pair => (pair.Match!.Checklist ?? Crisis, pair.Match.Urgency), pair => pair.Phrase));
        var words = DocumentIndex.Of(documents, synonyms, weights);
        var telling = new Telling(words, synonyms, weights.OwnRarity);
        var phrases = PhraseIndex.Of(documents, synonyms, lexicon, weights);
        var prefixes = new Prefixes(lexicon, words, phrases.File);
        var ordinary = guide.SearchWords.Ordinary.SelectMany(Words.Plain).Select(word => word.Term).ToFrozenSet(StringComparer.Ordinal);
        reader = new QueryReader(lexicon, synonyms, new QueryMender(lexicon, ordinary, phrasebook, prefixes), prefixes, weights);
        ranker = new Ranker(documents, words, telling, phrases, weights);
        writer = new ResultWriter(lexicon, synonyms, telling);
    }

    internal static SearchIndex Of(GuideBook guide, RankingWeights? weights = null)
    {
        var lexicon = new Lexicon();
        ImmutableArray<SearchDocument> documents =
        [
            .. guide.Pages.OrderBy(page => page.Facts.File, StringComparer.Ordinal).Select(page => DocumentBuilder.Of(page, lexicon)),
            .. guide.Claims.Select(claim => DocumentBuilder.Of(claim, lexicon)),
        ];
        return new SearchIndex(documents, lexicon, guide, weights ?? RankingWeights.Default);
    }

    /// <summary>
    /// Emergency phrases for those who are still typing, by the slug of the checklist to which the banner would lead and by
    /// how fast it would tell them to act; crisis help is under <see cref="Crisis"/>.
    /// </summary>
    public ILookup<(string Checklist, Urgency Urgency), string> SuggestedPhrases => suggested.Value;

    /// <summary>Answers a query. Any text is a query; one without a word has no results.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="asTyped">Whether to leave spelling alone.</param>
    public SearchResults Search(string query, bool asTyped = false)
    {
        // Not through the middle of a sign that takes two.
        if (query.Length > LongestQuery) query = query[..(char.IsHighSurrogate(query[LongestQuery - 1]) ? LongestQuery - 1 : LongestQuery)];
        var read = reader.Read(query, asTyped);
        var emergency = phrasebook.Match(query);
        var found = ranker.Best(read.Concepts, names[DocumentBuilder.Key(string.Join(' ', read.Words.Select(word => word.Text)))], MostResults);
        return new SearchResults(query, string.Join(' ', read.Words.Select(word => word.Text)), read.Corrected, writer.Write(found.Select(number => documents[number]), read.Concepts), emergency) { Unknown = [.. read.Unknown] };
    }

    /// <summary>Whether a query raises the emergency banner.</summary>
    internal bool RaisesBanner(string query) => phrasebook.Match(query) is not null;
}
