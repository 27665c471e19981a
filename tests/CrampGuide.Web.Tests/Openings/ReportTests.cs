using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>What was opened, told by the command and by the operator's page while the site runs, from whichever store.</summary>
[Collection(Alone.Name)]
public sealed class ReportTests(PostgresServer server) : IDisposable
{
    readonly NewStores stores = new(server);

    [Theory, EachStore]
    public async Task Openings_prints_what_was_opened_while_the_site_runs(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        site.Clock.Now = TimeProvider.System.GetUtcNow();
        using var client = await site.ReadyAsync();
        for (var opening = 0; opening < 3; opening++) Assert.True(await client.OpenAsync());

        await using var openings = SiteProcess.CommandOn(store, "openings", "--since", "2d");
        Assert.Equal(0, await openings.EndAsync());
        Assert.StartsWith("3 openings from ", openings.Output.First(), StringComparison.Ordinal);
        Assert.Contains(openings.Output, line => Regex.IsMatch(line, $@"^{OpeningsSite.Checklist} +3 +0 +0 +3$"));
    }

    [Theory, EachStore]
    public async Task Openings_prints_the_same_as_csv(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        site.Clock.Now = TimeProvider.System.GetUtcNow();
        using var client = await site.ReadyAsync();
        Assert.True(await client.OpenAsync());

        await using var openings = SiteProcess.CommandOn(store, "openings", "--csv");
        Assert.Equal(0, await openings.EndAsync());
        Assert.Equal("day,checklist,edition,way,openings", openings.Output.First());
        Assert.EndsWith($",{OpeningsSite.Checklist},{Repository.Edition.Version},page,1", openings.Output.ElementAt(1), StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task The_operators_page_shows_it_and_gives_it_as_csv(StoreKind kind)
    {
        const string Key = "a key of the operator";
        using var site = new RunningSite { Store = await stores.NewAsync(kind) }.With("Insights:Key", Key);
        using var client = await site.ReadyAsync();
        foreach (var address in new[] { OpeningsSite.Address, OpeningsSite.Address, "/checklists/pregnancy" }) Assert.True(await client.OpenAsync(address));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"anybody:{Key}")));

        var page = await client.PageAsync("/insights?from=2026-11-21&to=2026-11-22");
        var csv = await client.GetStringAsync(new Uri("/insights?from=2026-11-21&to=2026-11-22&format=csv", UriKind.Relative));

        Assert.Contains("3 openings from 21 November 2026 to 22 November 2026.", page.MainPart().Words(), StringComparison.Ordinal);
        var edition = Repository.Edition.Version;
        Assert.Equal(["day,checklist,edition,way,openings", $"2026-11-22,{OpeningsSite.Checklist},{edition},page,2", $"2026-11-22,pregnancy,{edition},page,1", ""], csv.Split("\r\n"));
    }

    public void Dispose() => stores.Dispose();
}
