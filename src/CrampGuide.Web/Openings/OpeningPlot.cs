namespace CrampGuide.Web.Openings;

/// <summary>The plot of a report in the units of its drawing: a bar for each period, lines to read them by, and marks where the content changed.</summary>
sealed class OpeningPlot
{
    public const int Width = 720;
    public const int Height = 300;
    const int Left = 72;
    const int Right = 8;
    const int Top = 16;
    const int Bottom = 72;
    const int MostLabels = 6;
    const int YearLength = 4;
    const int YearWidth = 64;

    public OpeningPlot(OpeningReport report, IEnumerable<DateOnly> changes)
    {
        ByWeek = report.ByWeek;
        var step = Step(report.Periods.Max(period => period.Counts.All));
        var highest = step * Math.Max(1, (long)Math.Ceiling((double)report.Periods.Max(period => period.Counts.All) / step));
        var slot = (double)(Width - Left - Right) / report.Periods.Count;
        double X(int at) => Left + (at * slot);
        double Y(long openings) => Base - ((double)openings / highest * (Base - Top));
        Lines = [.. Enumerable.Range(0, (int)(highest / step) + 1).Select(line => new PlotLine(Y(line * step), line * step))];
        Bars = [.. report.Periods.Select((period, at) => new PlotBar(X(at) + (slot * .12), Y(period.Counts.All), slot * .76, Base - Y(period.Counts.All), period)).Where(bar => bar.Period.Counts.All > 0)];
        var every = (report.Periods.Count + MostLabels - 1) / MostLabels;
        var names = report.Periods.Select((period, at) => (period.Counts.Name, At: at, Middle: X(at) + (slot / 2))).ToList();
        Labels = [.. names.Where(name => name.At % every == 0).Select(name => new PlotLabel(name.Middle, name.Name[YearLength..].TrimStart('-')))];
        Years = [.. names.DistinctBy(name => name.Name[..YearLength]).Select(name => new PlotLabel(Math.Min(name.Middle, End - (YearWidth / 2)), name.Name[..YearLength]))];
        var places = report.Periods.Select((period, at) => (period.Start, at)).ToDictionary(place => place.Start, place => place.at);
        Marks = [.. changes.Where(day => day >= report.From && day <= report.To).Select(report.PeriodOf).Distinct().Order().Select(start => X(places[start]) + (slot / 2))];
    }

    public IReadOnlyList<PlotLabel> Labels { get; }

    /// <summary>Where a year begins, or the plot.</summary>
    public IReadOnlyList<PlotLabel> Years { get; }

    /// <summary>Whether a bar stands for a week and not for a day.</summary>
    public bool ByWeek { get; }

    public static int Base => Height - Bottom;

    public static int Start => Left;

    public static int End => Width - Right;

    public IReadOnlyList<PlotLine> Lines { get; }

    public IReadOnlyList<PlotBar> Bars { get; }

    /// <summary>Where the content changed.</summary>
    public IReadOnlyList<double> Marks { get; }

    // 1, 2 or 5 and zeros behind it, so that at most five lines are drawn and each is a number people read at a glance.
    static long Step(long most)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (var step in new[] { power, 2 * power, 5 * power })
            {
                if (step * 5 >= most) return step;
            }
        }
    }
}

/// <summary>A line at a number of openings.</summary>
sealed record PlotLine(double Y, long Openings)
{
    /// <summary>Short enough for a phone, and exact: a line stands at 1, 2 or 5 and zeros behind it, times at most five.</summary>
    public string Label => Openings switch
    {
        >= 1_000_000_000 => $"{Openings / 1_000_000_000m:0.#}G",
        >= 1_000_000 => $"{Openings / 1_000_000m:0.#}M",
        >= 1000 => $"{Openings / 1000m:0.#}k",
        _ => Openings.ToString("0", System.Globalization.CultureInfo.InvariantCulture),
    };
}

/// <summary>The openings of a period.</summary>
sealed record PlotBar(double X, double Y, double Width, double Height, OpeningPeriod Period);

/// <summary>The name of a period below its bar, or of a year below the names.</summary>
sealed record PlotLabel(double X, string Text);
