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

    [Fact]
    public async Task One_that_never_owned_the_file_says_who_does_and_stops_when_asked()
    {
        await using var first = SiteProcess.Serve(folder);
        await first.AddressAsync();
        await using var second = SiteProcess.Serve(folder);
        using var client = new HttpClient { BaseAddress = await second.AddressAsync() };
        await client.OpenAsync();

        await second.TerminateAsync();

        Assert.Equal(0, await second.EndAsync().WaitAsync(TimeSpan.FromSeconds(25)));
        Assert.Contains(second.Output, line => line.Contains("Another process owns the file", StringComparison.Ordinal));
        Assert.Contains(second.Output, line => line.Contains("1 openings are lost", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
