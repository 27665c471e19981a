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

    [Fact]
    public async Task A_site_that_does_not_record_is_well_unless_asked_strictly()
    {
        Directory.CreateDirectory(folder.In("openings.db"));
        await using var site = SiteProcess.Serve(folder);
        var address = (await site.AddressAsync()).ToString();

        await using var usual = SiteProcess.Command("health", address);
        await using var strict = SiteProcess.Command("health", address, "--strict");

        Assert.Equal((0, 1), (await usual.EndAsync(), await strict.EndAsync()));
    }

    public void Dispose() => folder.Dispose();
}
