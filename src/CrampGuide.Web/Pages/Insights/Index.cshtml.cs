using System.Data.Common;
using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Openings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CrampGuide.Web.Pages.Insights;

/// <summary>For the operator: which checklists were opened, when, and in which way.</summary>
[OperatorOnly]
sealed class IndexModel(GuidePage site, OpeningsStore store) : PageModel
{
    const int UsualDays = 28;
    const int MostDays = 3660;
    const string Csv = "csv";

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; init; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; init; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; init; }

    /// <summary>Null where the store cannot be read.</summary>
    public OpeningReport? Report { get; private set; }

    public OpeningPlot Plot => new(Report!, Changes.Select(change => change.Change.Date));

    /// <summary>What changed for readers in the span, oldest first.</summary>
    public IEnumerable<(PageFacts Page, Change Change)> Changes =>
        from page in site.Guide.Pages.Select(page => page.Facts).Where(facts => !facts.IsDraft)
        from change in page.Freshness.Changes
        where change.Date >= Report!.From && change.Date <= Report.To
        orderby change.Date, page.Title
        select (page, change);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var (from, to) = Span();
        try
        {
            Report = new OpeningReport(from, to, await (Format == Csv ? store.TotalsAsync(from, to, stop) : store.TotalsOfAllEditionsAsync(from, to, stop)),
                site.Guide.Checklists.Where(checklist => !checklist.Facts.IsDraft).Select(checklist => checklist.Facts.Slug));
        }
        catch (Exception e) when (e.GetBaseException() is DbException or IOException or System.Net.Sockets.SocketException or TimeoutException)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        return Format == Csv
            ? File(System.Text.Encoding.UTF8.GetBytes(OpeningsCsv.Of(Report.Totals)), "text/csv; charset=utf-8", $"openings-{from:yyyy-MM-dd}-{to:yyyy-MM-dd}.csv")
            : Page();
    }

    // Any two days make a span: the wrong way round, missing, or further away than there can be openings.
    (DateOnly From, DateOnly To) Span()
    {
        var (earliest, latest) = (site.Today.AddDays(-MostDays), site.Today.AddYears(1));
        var to = Within(To ?? site.Today);
        var from = Within(From ?? to.AddDays(1 - UsualDays));
        return from <= to ? (from, to) : (to, from);

        DateOnly Within(DateOnly day) => day < earliest ? earliest : day > latest ? latest : day;
    }

    public string TitleOf(string checklist) => site.Guide.Find<Checklist>(PageKind.Checklist, checklist)?.Facts.Title ?? checklist;
}
