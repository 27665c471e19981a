using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Two processes of the site on one file: one owns it, the other serves and waits.</summary>
[Collection(Alone.Name)]
public sealed class TwoSitesTests : IDisposable
{
    readonly TempFolder folder = new();

    [Fact]
    public async Task One_records_the_other_serves_unacknowledged_and_takes_over_when_the_first_is_gone()
    {
        var store = new StoreFile(folder.In("openings.db"));
        await using var first = SiteProcess.Serve(folder);
        using var one = new HttpClient { BaseAddress = await first.AddressAsync() };
        await one.BecomesAsync("ready");
        using var second = new RunningSite { Store = store };
        using var two = second.CreateClient();
        await two.BecomesAsync("degraded");

        await one.IsAcknowledgedAsync();
        Assert.False(await two.OpenAsync());

        first.Kill();
        await two.BecomesAsync("ready");
        second.Clock.Patience = OpeningsSite.Patience;
        Assert.True(await two.OpenAsync());
        Assert.Equal(["ok"], store.Texts("PRAGMA integrity_check"));
    }

    public void Dispose() => folder.Dispose();
}
