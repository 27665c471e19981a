using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>Which fetches count, and what is kept of them.</summary>
[Collection(Alone.Name)]
public sealed class CountingTests(PostgresServer server) : IDisposable
{
    readonly RunningSite site = new();
    readonly NewStores stores = new(server);

    [Theory, EachStore]
    public async Task A_fetch_of_each_checklist_adds_one_row_with_its_name_edition_and_hour_and_nothing_else(StoreKind kind)
    {
        using var site = new RunningSite { Store = await stores.NewAsync(kind) };
        using var client = await site.ReadyAsync();
        site.Clock.Now = new DateTimeOffset(2027, 3, 28, 1, 59, 59, TimeSpan.FromHours(2));
        var slugs = Repository.Edition.Guide.Checklists.Select(list => list.Facts.Slug).Order(StringComparer.Ordinal).ToList();

        foreach (var slug in slugs) Assert.True(await client.OpenAsync($"/checklists/{slug}"), slug);

        var rows = site.Store.Rows();
        Assert.Equal(
            slugs.Select(slug => (slug, Repository.Edition.Version, "2027-03-27T23", "page")),
            rows.Select(row => (row.Checklist, row.Edition, row.Hour, row.Way)).Order());
        Assert.Distinct(rows.Select(row => row.Id));
        Assert.All(rows, row => Assert.Equal(4, Guid.Parse(row.Id).Version));
    }

    [Theory]
    [InlineData("User-Agent", "curl/8.5.0")]
    [InlineData("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15")]
    [InlineData("User-Agent", "")]
    [InlineData("Sec-Fetch-Dest", "document")]
    [InlineData("Accept", "*/*")]
    public async Task A_person_counts(string header, string value)
    {
        using var client = await site.ReadyAsync();

        Assert.True(await AskAsync(client, HttpMethod.Get, OpeningsSite.Address, header, value));
        Assert.Single(site.Store.Rows());
    }

    [Theory]
    [InlineData("GET", OpeningsSite.Address, "Sec-Purpose", "prefetch")]
    [InlineData("GET", OpeningsSite.Address, "Sec-Purpose", "prefetch;prerender")]
    [InlineData("GET", OpeningsSite.Address, "Purpose", "prefetch")]
    [InlineData("GET", OpeningsSite.Address, "Same-Opening", "true")]
    [InlineData("GET", OpeningsSite.Address, "Sec-Fetch-Dest", "empty")]
    [InlineData("GET", OpeningsSite.Address, "Sec-Fetch-Dest", "iframe")]
    [InlineData("GET", OpeningsSite.Address, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")]
    [InlineData("GET", OpeningsSite.Address, "User-Agent", "SomeCrawler/1.0")]
    [InlineData("GET", OpeningsSite.Address, "User-Agent", "Baiduspider")]
    [InlineData("HEAD", OpeningsSite.Address, "Accept", "*/*")]
    [InlineData("POST", OpeningsSite.Address, "Accept", "*/*")]
    [InlineData("OPTIONS", OpeningsSite.Address, "Accept", "*/*")]
    [InlineData("GET", "/checklists/nothing", "Accept", "*/*")]
    [InlineData("GET", "/checklists", "Accept", "*/*")]
    [InlineData("GET", "/topics/first-aid", "Accept", "*/*")]
    [InlineData("GET", "/sheets/calf-cramp-now", "Accept", "*/*")]
    [InlineData("GET", "/search?q=calf-swelling-clot", "Accept", "*/*")]
    [InlineData("GET", "/error/404", "Accept", "*/*")]
    public async Task A_machine_or_another_page_does_not_count(string method, string address, string header, string value)
    {
        using var client = await site.ReadyAsync();

        Assert.False(await AskAsync(client, new HttpMethod(method), address, header, value));

        // One that counts comes after it through the same queue: what stands before it would be in the file by now.
        Assert.True(await client.OpenAsync());
        Assert.Single(site.Store.Rows());
    }

    [Fact]
    public async Task The_page_says_the_same_whether_or_not_it_was_counted()
    {
        using var client = await site.ReadyAsync();

        var counted = await client.GetStringAsync(new Uri(OpeningsSite.Address, UriKind.Relative));
        client.DefaultRequestHeaders.Add("Sec-Purpose", "prefetch");

        Assert.Equal(counted, await client.GetStringAsync(new Uri(OpeningsSite.Address, UriKind.Relative)));
    }

    static async Task<bool> AskAsync(HttpClient client, HttpMethod method, string address, string header, string value)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await client.SendAsync(request);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        return OpeningsSite.IsAcknowledged(answer);
    }

    public void Dispose()
    {
        site.Dispose();
        stores.Dispose();
    }
}
