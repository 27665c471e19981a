namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>How well a list of queries is answered. An answer is right when its grade is 3.</summary>
/// <param name="Queries">How many.</param>
/// <param name="RecallAt3">Share with a right answer among the first three.</param>
/// <param name="NdcgAt10">Order of the first ten against the best order (Järvelin and Kekäläinen, 2002; gain 2^grade - 1).</param>
/// <param name="ReciprocalRank">Mean of 1 over the place of the first right answer.</param>
/// <param name="FirstRight">Share whose first answer is right.</param>
/// <param name="Empty">How many found nothing.</param>
sealed record RankFigures(int Queries, double RecallAt3, double NdcgAt10, double ReciprocalRank, double FirstRight, int Empty)
{
    const int Right = 3;

    /// <param name="queries">The judged queries.</param>
    /// <param name="answer">The addresses found for a text, best first.</param>
    public static RankFigures Of(IReadOnlyCollection<JudgedQuery> queries, Func<string, IReadOnlyList<string>> answer)
    {
        var places = new List<int>();
        var gains = new List<double>();
        var empty = 0;
        foreach (var query in queries)
        {
            var found = answer(query.Text);
            if (found.Count == 0) empty++;
            var grades = found.Select(address => query.Grades.GetValueOrDefault(address)).ToList();
            places.Add(grades.IndexOf(Right));
            gains.Add(Gain(grades) / Gain(query.Grades.Values.OrderDescending()));
        }

        return new RankFigures(queries.Count, Share(places, place => place is >= 0 and < 3), gains.Average(), places.Average(place => place < 0 ? 0 : 1.0 / (place + 1)), Share(places, place => place == 0), empty);
    }

    public override string ToString() => $"{Queries,4} queries: recall@3 {RecallAt3:0.000}, nDCG@10 {NdcgAt10:0.000}, MRR {ReciprocalRank:0.000}, first right {FirstRight:0.000}, empty {Empty}";

    static double Share(List<int> places, Func<int, bool> counts) => (double)places.Count(counts) / places.Count;

    static double Gain(IEnumerable<int> grades) => grades.Take(10).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
}
