using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>Groups of words and phrases that mean the same to a searcher, from <c>search.yml</c>.</summary>
sealed class Synonyms
{
    readonly FrozenDictionary<string, string[]> groups;
    readonly int longest;

    public Synonyms(ImmutableArray<ImmutableArray<string>> lists)
    {
        var byPhrase = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            var phrases = list.Select(Key).Where(key => key.Length > 0).Distinct().ToArray();
            foreach (var phrase in phrases)
            {
                if (!byPhrase.TryGetValue(phrase, out var others)) byPhrase[phrase] = others = new HashSet<string>(StringComparer.Ordinal);
                others.UnionWith(phrases.Where(other => other != phrase));
            }
        }

        groups = byPhrase.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Order(StringComparer.Ordinal).ToArray());
        longest = byPhrase.Keys.Select(key => key.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>Every single word in the groups, so that none of them is taken for a slip.</summary>
    public IEnumerable<string> AllWords => groups.Keys.SelectMany(key => key.Split(' '));

    /// <summary>Finds the longest phrase at a place in a query.</summary>
    /// <param name="terms">The query's terms.</param>
    /// <param name="start">Where to look.</param>
    /// <returns>How many terms it takes, and what means the same; one term and nothing where there is no phrase.</returns>
    public (int Terms, string[] Others) At(IReadOnlyList<string> terms, int start)
    {
        for (var length = Math.Min(longest, terms.Count - start); length > 0; length--)
        {
            var key = string.Join(' ', terms.Skip(start).Take(length));
            if (groups.TryGetValue(key, out var others)) return (length, others);
        }

        return (1, []);
    }

    static string Key(string phrase) => string.Join(' ', Words.Of(phrase).Select(word => word.Term));
}
