using System.Buffers;
using System.Collections.Immutable;

namespace CrampGuide.Content.Search;

/// <summary>Puts documents in order for a query.</summary>
sealed class Ranker(ImmutableArray<SearchDocument> documents, InvertedFile words, Telling telling, PhraseIndex phrases, RankingWeights weights)
{
    /// <summary>The best documents, best first.</summary>
    /// <param name="concepts">What is asked for.</param>
    /// <param name="named">Documents whose very name was typed.</param>
    /// <param name="most">How many.</param>
    public List<int> Best(IReadOnlyList<Concept> concepts, IEnumerable<int> named, int most)
    {
        using var scores = new Scratch(documents.Length);
        using var covered = new Scratch(documents.Length);
        using var nearest = new Scratch(documents.Length);
        AddWords(concepts, scores, covered);
        AddPhrases(concepts, nearest);
        foreach (var number in named) nearest[number] += weights.SameName;
        var best = new PriorityQueue<int, (float Score, int Kind, int Number)>(most + 1);
        for (var number = 0; number < documents.Length; number++)
        {
            var score = (scores[number] * MathF.Pow(covered[number], weights.Coverage)) + (weights.Phrase * nearest[number]);
            if (score <= 0) continue;
            var kind = documents[number].Kind;
            var rank = (score * weights.Kinds[(int)kind], -(int)kind, -number);
            if (best.Count < most) best.Enqueue(number, rank);
            else best.EnqueueDequeue(number, rank);
        }

        var order = new List<int>(best.Count);
        while (best.TryDequeue(out var number, out _)) order.Add(number);
        order.Reverse();
        return order;
    }

    // The share of what the query could weigh, from 0 to 1, so that it can be set against the nearness of phrases.
    void AddWords(IReadOnlyList<Concept> concepts, Scratch scores, Scratch covered)
    {
        using var here = new Scratch(documents.Length);
        var asked = concepts.Where(concept => !concept.IsSmall).Select(concept => Weighed(concept, words, telling)).Where(parts => parts.Count > 0).ToList();
        var total = asked.Sum(parts => parts[0].Weight);
        foreach (var parts in asked)
        {
            var share = parts[0].Weight / total;
            foreach (var (term, weight) in parts)
            {
                var places = words.Places(term);
                var saturated = words.Weights(term);
                for (var i = 0; i < places.Length; i++)
                {
                    var place = places[i];
                    var score = weight / total * saturated[i];
                    if (here[place] == 0) covered[place] += share;
                    if (score <= here[place]) continue;
                    scores[place] += score - here[place];
                    here[place] = score;
                }
            }

            foreach (var (term, _) in parts)
            {
                foreach (var place in words.Places(term)) here[place] = 0;
            }
        }
    }

    // The nearness of a phrase is the cosine between the terms of both, less by words of the phrase that were not asked
    // for: shared / (root * norm) * (norm / root) ^ (1 - PhraseLength), the query's part of it taken out.
    void AddPhrases(IReadOnlyList<Concept> concepts, Scratch nearest)
    {
        using var shared = new Scratch(phrases.File.Count);
        using var here = new Scratch(phrases.File.Count);
        var touched = new List<int>();
        float norm = 0;
        foreach (var concept in concepts)
        {
            var parts = Weighed(concept, phrases.File, phrases.Telling);
            var small = concept.IsSmall ? weights.Small * weights.Small : 1;
            var full = parts.Count > 0 ? parts[0].Weight : phrases.Telling.OfUnknown;
            norm += small * full * full;
            foreach (var (term, weight) in parts)
            {
                var product = small * parts[0].Weight * weight;
                foreach (var place in phrases.File.Places(term))
                {
                    if (product <= here[place]) continue;
                    if (shared[place] == 0) touched.Add(place);
                    shared[place] += product - here[place];
                    here[place] = product;
                }
            }

            foreach (var (term, _) in parts)
            {
                foreach (var place in phrases.File.Places(term)) here[place] = 0;
            }
        }

        foreach (var phrase in touched) nearest[phrases.Owners[phrase]] += Power(shared[phrase] * phrases.Share(phrase), weights.PhrasePower);
        var ofQuery = MathF.Pow(MathF.Sqrt(norm), weights.PhraseLength - 2);
        foreach (var phrase in touched)
        {
            ref var sum = ref nearest[phrases.Owners[phrase]];
            if (sum > 0) sum = -ofQuery * MathF.Pow(sum, 1f / weights.PhrasePower);
        }

        foreach (var phrase in touched)
        {
            ref var sum = ref nearest[phrases.Owners[phrase]];
            if (sum < 0) sum = -sum;
        }
    }

    static float Power(float number, int exponent)
    {
        var power = number;
        while (--exponent > 0) power *= number;
        return power;
    }

    /// <summary>What each alternative can weigh, the heaviest first; those that stand nowhere are left out.</summary>
    static List<(int Term, float Weight)> Weighed(Concept concept, InvertedFile file, Telling telling)
    {
        var parts = new List<(int Term, float Weight)>(concept.Alternatives.Count);
        foreach (var (term, weight) in concept.Alternatives)
        {
            if (file.In(term) > 0) parts.Add((term, weight * telling[term]));
        }

        parts.Sort((a, b) => b.Weight.CompareTo(a.Weight));
        return parts;
    }
}

/// <summary>Numbers for as long as a query is answered, all zero at first.</summary>
readonly struct Scratch : IDisposable
{
    readonly float[] numbers;

    public Scratch(int count)
    {
        numbers = ArrayPool<float>.Shared.Rent(count);
        numbers.AsSpan(0, count).Clear();
    }

    public ref float this[int at] => ref numbers[at];

    public void Dispose() => ArrayPool<float>.Shared.Return(numbers);
}
