using CrampGuide.Web.Openings;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Totals are kept with the rows and always agree with them.</summary>
[Collection(Alone.Name)]
public sealed class TotalsTests(PostgresServer server) : IDisposable
{
    const string FromRows = "SELECT substr(hour, 1, 10) || '|' || checklist || '|' || edition || '|' || way || '|' || COUNT(*) FROM checklist_openings GROUP BY substr(hour, 1, 10), checklist, edition, way ORDER BY 1";
    const string Kept = "SELECT day || '|' || checklist || '|' || edition || '|' || way || '|' || openings FROM opening_totals ORDER BY 1";

    readonly NewStores stores = new(server);

    [Theory, EachStore]
    public async Task Each_opening_is_in_the_total_of_its_day(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        foreach (var address in new[] { OpeningsSite.Address, "/checklists/pregnancy", OpeningsSite.Address }) Assert.True(await client.OpenAsync(address));
        site.Clock.Now = site.Clock.Now.AddDays(1);
        Assert.True(await client.OpenAsync());

        Assert.Equal(3, store.Texts(Kept).Count);
        Assert.Equal(store.Texts(FromRows), store.Texts(Kept));
    }

    [Theory, EachStore]
    public async Task The_same_opening_sent_again_is_one_row_and_counted_once(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();
        var recorder = site.Services.GetRequiredService<OpeningRecorder>();
        var opening = Opening.Of(OpeningsSite.Checklist, Repository.Edition.Version, site.Clock.Now, OpeningWay.Page);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => recorder.RecordAsync(opening).AsTask()));

        Assert.Equal(opening.Id.ToString(), Assert.Single(store.Rows()).Id);
        Assert.Equal($"2026-11-22|{OpeningsSite.Checklist}|{Repository.Edition.Version}|page|1", Assert.Single(store.Texts(Kept)));
    }

    [Theory, EachStore]
    public async Task Rows_older_than_the_operator_keeps_go_and_their_totals_stay(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        using (var first = new RunningSite { Store = store })
        using (var reader = await first.ReadyAsync())
        {
            Assert.True(await reader.OpenAsync());
            first.Clock.Now = first.Clock.Now.AddDays(80);
            Assert.True(await reader.OpenAsync());
        }

        using var site = new RunningSite { Store = store }.With("Openings:KeepDays", "63");
        site.Clock.Now = site.Clock.Now.AddDays(80);
        using var client = site.CreateClient();

        await Eventually.IsAsync(() => store.Rows().Count == 1, "the old row goes");
        Assert.Equal("2027-02-10T09", store.Rows().Single().Hour);
        Assert.Equal(["2026-11-22", "2027-02-10"], store.Texts("SELECT day FROM opening_totals ORDER BY day"));
    }

    [Theory]
    [InlineData("62")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("4000")]
    public void A_number_of_days_that_would_lose_or_mean_nothing_stops_the_start(string days)
    {
        var builder = SiteBuilder.Create([$"--Openings:KeepDays={days}"]);
        var refusal = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => builder.BuildSite(Repository.Edition));
        Assert.Equal($"Openings:KeepDays must be a number of days from 63 to 3660, not {days}.", Assert.Single(refusal.Failures));
    }

    public void Dispose() => stores.Dispose();
}
