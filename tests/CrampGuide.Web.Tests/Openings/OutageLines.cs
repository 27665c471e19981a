using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>What an operator reads about a store that was away: one line when it is lost, one when it is back.</summary>
static class OutageLines
{
    public const string Lost = "Openings are not recorded";
    public const string Found = "Openings are recorded again";

    public static LogLines LogOf(RunningSite site)
    {
        var log = new LogLines("CrampGuide.Web.Openings");
        site.With(all => all.AddSingleton<ILoggerProvider>(log));
        return log;
    }

    public static void TellOfOneOutage(this IEnumerable<string> lines)
    {
        var told = lines.Where(line => line.Contains(Lost, StringComparison.Ordinal) || line.Contains(Found, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, told.Count);
        Assert.Contains(Lost, told[0], StringComparison.Ordinal);
        Assert.Contains(Found, told[1], StringComparison.Ordinal);
    }

    public static bool Tells(this IEnumerable<string> lines, string what) => lines.Any(line => line.Contains(what, StringComparison.Ordinal));
}
