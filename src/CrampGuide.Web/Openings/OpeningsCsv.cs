using System.Globalization;
using System.Text;

namespace CrampGuide.Web.Openings;

/// <summary>Totals as CSV (RFC 4180), for the page and for the command line. No value in it needs quoting: slugs, dates, versions, numbers.</summary>
static class OpeningsCsv
{
    public static string Of(IEnumerable<OpeningTotal> totals)
    {
        var text = new StringBuilder("day,checklist,edition,way,openings\r\n");
        foreach (var total in totals) text.Append(CultureInfo.InvariantCulture, $"{total.Day},{total.Checklist},{total.Edition},{total.Way},{total.Openings}\r\n");
        return text.ToString();
    }
}
