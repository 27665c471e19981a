using System.Net;
using System.Text.Json;
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

    [Theory]
    [InlineData(null, "no", "113 (ambulance)")]
    [InlineData("US", "GB", "999 · 112")]
    [InlineData("US", "XX", "911")]
    [InlineData(null, "%3Cb%3E", Main)]
    public async Task An_address_that_asks_for_a_country_shows_its_numbers_and_any_other_those_of_the_site(string? set, string asked, string number)
    {
        using var site = new RunningSite().With("Site:Country", set ?? "");
        using var client = site.CreateClient();

        Assert.Contains($"Call {number}. If you do not know the number", (await client.PageAsync($"/sheets/calf-cramp-now?country={asked}")).Body!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_for_the_browser_has_what_pages_show_for_each_country_and_for_none()
    {
        using var site = new RunningSite();
        using var client = site.CreateClient();
        using var list = JsonDocument.Parse(await client.GetStringAsync(new Uri("/numbers.json", UriKind.Relative)));

        Assert.Equal(Repository.Edition.Guide.Countries.Select(country => country.Code).Append(""), list.RootElement.EnumerateObject().Select(country => country.Name));
        var shown = (await client.PageAsync("/settings")).QuerySelector("dl.numbers dd [data-number]")!;
        Assert.Equal(shown.OuterHtml, list.RootElement.GetProperty("").GetProperty("emergency").GetString()!.Replace("&#xA0;", "&nbsp;", StringComparison.Ordinal));
        Assert.StartsWith("In Northern Ireland", list.RootElement.GetProperty("GB").GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Theory, InlineData(""), InlineData("US")]
    public async Task The_list_for_the_browser_is_the_same_whatever_country_its_address_asks_for(string set)
    {
        using var site = new RunningSite().With("Site:Country", set);
        using var client = site.CreateClient();

        Assert.Equal(await client.GetStringAsync(new Uri("/numbers.json", UriKind.Relative)), await client.GetStringAsync(new Uri("/numbers.json?country=NO", UriKind.Relative)));
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
