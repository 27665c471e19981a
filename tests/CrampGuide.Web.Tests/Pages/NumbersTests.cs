using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>The number to call: of the operator's country, else the main ones with their countries.</summary>
public sealed class NumbersTests
{
    const string Main = "112 · 999 (UK) · 911 (US, Canada)";

    static readonly string[] Addresses =
        ["/", "/checklists", "/checklists/pregnancy", "/topics/first-aid", "/sheets/calf-cramp-now", "/now/calf-cramp-now", "/search?q=chest+pain", "/search?q=xyzzyqwv", "/about"];

    [Theory]
    [InlineData("NO", "113 (ambulance)")]
    [InlineData("no", "113 (ambulance)")]
    [InlineData("GB", "999 · 112")]
    [InlineData("US", "911")]
    public async Task With_a_country_set_every_page_shows_its_number(string country, string number)
    {
        using var site = new RunningSite().With("Site:Country", country);
        using var client = site.CreateClient();

        foreach (var address in Addresses)
        {
            var words = (await client.PageAsync(address)).Body!.Words();
            Assert.Contains($"Call {number}. If you do not know the number", words, StringComparison.Ordinal);
            Assert.DoesNotContain(Main, words, StringComparison.Ordinal);
        }

        Assert.Contains($"Call {number} now if:", (await client.PageAsync("/nothing", HttpStatusCode.NotFound)).Body!.Words(), StringComparison.Ordinal);
        Assert.Contains(number, await client.GetStringAsync(new Uri("/sheets/calf-cramp-now.txt", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_no_country_set_every_page_shows_the_main_numbers_with_their_countries()
    {
        using var site = new RunningSite();
        using var client = site.CreateClient();

        foreach (var address in Addresses) Assert.Contains(Main, (await client.PageAsync(address)).Body!.Words(), StringComparison.Ordinal);
        Assert.Contains(Main, await client.GetStringAsync(new Uri("/sheets/calf-cramp-now.txt", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_lists_every_country_with_its_emergency_numbers()
    {
        using var site = new RunningSite();
        using var client = site.CreateClient();
        var rows = (await client.PageAsync("/about")).QuerySelectorAll("table tbody tr").ToDictionary(row => row.QuerySelector("th")!.Words(), row => row.QuerySelector("td")!.Words());

        Assert.All(Repository.Edition.Guide.Countries, country => Assert.All(country.Numbers.Emergency, number => Assert.Contains(number.Number, rows[country.Name], StringComparison.Ordinal)));
    }
}
