using System.Globalization;

namespace CrampGuide.Web.Openings;

/// <summary>What the totals of a span say: by checklist, and by day or, in a long span, by ISO week. A day with nothing is there as nothing.</summary>
sealed class OpeningReport
{
    // More bars than these would be too thin to tell apart.
    const int MostDays = 92;

    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="totals">The totals of these days.</param>
    /// <param name="checklists">Checklists that are there, opened or not.</param>
    public OpeningReport(DateOnly from, DateOnly to, IReadOnlyList<OpeningTotal> totals, params IEnumerable<string> checklists)
    {
        (From, To, Totals) = (from, to, totals);
        ByWeek = to.DayNumber - from.DayNumber + 1 > MostDays;
        var byChecklist = totals.ToLookup(total => total.Checklist, StringComparer.Ordinal);
        ByChecklist = [.. byChecklist.Select(group => group.Key).Union(checklists, StringComparer.Ordinal).Select(checklist => new OpeningCounts(checklist, byChecklist[checklist])).OrderByDescending(counts => counts.All).ThenBy(counts => counts.Name, StringComparer.Ordinal)];
        var byPeriod = totals.ToLookup(total => PeriodOf(DateOnly.ParseExact(total.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Periods = [.. Starts().Select(start => new OpeningPeriod(start, new OpeningCounts(NameOf(start), byPeriod[start])))];
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public IReadOnlyList<OpeningTotal> Totals { get; }

    /// <summary>Whether periods are weeks, from Monday to Sunday, cut off at the ends of the span.</summary>
    public bool ByWeek { get; }

    /// <summary>The most opened first.</summary>
    public IReadOnlyList<OpeningCounts> ByChecklist { get; }

    public IReadOnlyList<OpeningPeriod> Periods { get; }

    public long All => Totals.Sum(total => total.Openings);

    /// <summary>The first day of the period in which a day lies.</summary>
    public DateOnly PeriodOf(DateOnly day) => ByWeek ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : day;

    IEnumerable<DateOnly> Starts()
    {
        for (var start = PeriodOf(From); start <= To; start = start.AddDays(ByWeek ? 7 : 1)) yield return start;
    }

    string NameOf(DateOnly start)
    {
        if (!ByWeek) return start.ToString("yyyy-MM-dd");
        var monday = start.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(monday)}-W{ISOWeek.GetWeekOfYear(monday):00}";
    }
}

/// <summary>A day or a week.</summary>
sealed record OpeningPeriod(DateOnly Start, OpeningCounts Counts);

/// <summary>Openings in each way.</summary>
sealed record OpeningCounts(string Name, IEnumerable<OpeningTotal> Totals)
{
    readonly Dictionary<string, long> byWay = Totals.GroupBy(total => total.Way).ToDictionary(group => group.Key, group => group.Sum(total => total.Openings));

    public long All => byWay.Values.Sum();

    public long In(OpeningWay way) => byWay.GetValueOrDefault(way.ToString().ToLowerInvariant());
}
