namespace CrampGuide.Content.Search;

/// <summary>For each term, where it stands and what it weighs there; in three arrays, since a guide has millions of places.</summary>
sealed class InvertedFile
{
    readonly int[] starts;
    readonly int[] places;
    readonly float[] weights;

    /// <param name="terms">How many terms there are.</param>
    /// <param name="count">How many places there are: what <paramref name="write"/> is asked for, one after another.</param>
    /// <param name="write">Calls back with each term of a place and its weight; asked twice for each place.</param>
    public InvertedFile(int terms, int count, Action<int, Action<int, float>> write)
    {
        Count = count;
        starts = new int[terms + 1];
        for (var place = 0; place < count; place++) write(place, (term, _) => starts[term + 1]++);
        for (var term = 0; term < terms; term++) starts[term + 1] += starts[term];
        places = new int[starts[terms]];
        weights = new float[starts[terms]];
        var ends = starts.AsSpan(0, terms).ToArray();
        for (var place = 0; place < count; place++)
        {
            var here = place;
            write(place, (term, weight) =>
            {
                places[ends[term]] = here;
                weights[ends[term]++] = weight;
            });
        }
    }

    /// <summary>How many places there are.</summary>
    public int Count { get; }

    /// <summary>In how many places a term stands.</summary>
    public int In(int term) => starts[term + 1] - starts[term];

    public ReadOnlySpan<int> Places(int term) => places.AsSpan(starts[term]..starts[term + 1]);

    public ReadOnlySpan<float> Weights(int term) => weights.AsSpan(starts[term]..starts[term + 1]);

    /// <summary>How telling a term is that stands in so many places: the fewer, the more.</summary>
    public float Rarity(int standing) => MathF.Log(1 + ((Count - standing + 0.5f) / (standing + 0.5f)));
}
