using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Start;

/// <summary><c>health</c>, for containers.</summary>
public sealed class HealthCommandTests : IDisposable
{
    readonly TempFolder folder = new();

    [Fact]
    public async Task Health_is_good_while_the_site_runs_and_bad_when_it_does_not()
    {
        Uri address;
        await using (var site = SiteProcess.Serve(folder))
        {
            address = await site.AddressAsync();
            await using var good = SiteProcess.Command("health", address.ToString());
            Assert.Equal(0, await good.EndAsync());
        }

        await using var bad = SiteProcess.Command("health", address.ToString());
        Assert.Equal(1, await bad.EndAsync());
        Assert.DoesNotContain(bad.Errors, line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
