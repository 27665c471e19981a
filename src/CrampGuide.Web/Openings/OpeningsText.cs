using System.Globalization;
using System.Text;

namespace CrampGuide.Web.Openings;

/// <summary>A report as text for a terminal.</summary>
static class OpeningsText
{
    public static string Of(OpeningReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.All:N0} opening{(report.All == 1 ? "" : "s")} from {report.From:yyyy-MM-dd} to {report.To:yyyy-MM-dd} (UTC)\n");
        Write(text, "checklist", report.ByChecklist);
        Write(text, report.ByWeek ? "week" : "day", report.Periods.Select(period => period.Counts));
        return text.ToString();
    }

    static void Write(StringBuilder text, string heading, IEnumerable<OpeningCounts> rows)
    {
        var ways = Enum.GetValues<OpeningWay>();
        text.Append(CultureInfo.InvariantCulture, $"\n{heading,-32}{string.Concat(ways.Select(way => $"{way.ToString().ToLowerInvariant(),10}"))}{"all",10}\n");
        foreach (var row in rows) text.Append(CultureInfo.InvariantCulture, $"{row.Name,-32}{string.Concat(ways.Select(way => $"{row.In(way),10:N0}"))}{row.All,10:N0}\n");
    }
}
