using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>What a browser may send as openings, and what it is told.</summary>
[Collection(Alone.Name)]
public sealed class ApiTests : IDisposable
{
    const string Address = "/api/openings";

    readonly TempFolder folder = new();
    readonly StoreFile store;
    readonly RunningSite site;

    public ApiTests()
    {
        store = new StoreFile(folder.In("openings.db"));
        site = new RunningSite { Store = store };
    }

    [Theory]
    [InlineData("""{"checklist":"pregnancy","edition":"0123456789","hour":"2026-11-22T09"}""", "opening.id")]
    [InlineData("""{"id":"00000000-0000-0000-0000-000000000000","checklist":"pregnancy","edition":"0123456789","hour":"2026-11-22T09"}""", "opening.id")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":"toothache","edition":"0123456789","hour":"2026-11-22T09"}""", "opening.checklist")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":7,"edition":"0123456789","hour":"2026-11-22T09"}""", "opening.checklist")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":"pregnancy","edition":"Jo Smith, Oslo","hour":"2026-11-22T09"}""", "opening.edition")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":"pregnancy","edition":"0123456789","hour":"2026-11-22T09:41:07"}""", "opening.hour")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":"pregnancy","edition":"0123456789","hour":"2026-11-22T13"}""", "opening.hour")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":"pregnancy","edition":"0123456789","hour":"2026-08-01T09"}""", "opening.hour")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":"pregnancy","edition":"0123456789","hour":"2026-11-22T09","agent":"x"}""", "opening.agent")]
    [InlineData("""{"id":"7b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77","checklist":"pregnancy","edition":"0123456789\n","hour":"2026-11-22T09"}""", "opening.edition")]
    [InlineData("[]", "body")]
    [InlineData("\"opening\"", "body")]
    [InlineData("[1]", "[0]")]
    public async Task What_is_no_opening_is_told_by_its_place(string body, string place)
    {
        using var client = await site.ReadyAsync();
        using var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal([place], problem.RootElement.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        Assert.Empty(store.Rows());
    }

    [Fact]
    public async Task Of_a_list_with_mistakes_all_are_told_and_nothing_is_kept()
    {
        using var client = await site.ReadyAsync();
        using var answer = await client.PostAsJsonAsync(Address, new[] { Sent(Guid.NewGuid()), Sent(Guid.NewGuid(), "toothache"), Sent(Guid.NewGuid(), hour: "now") });

        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["[1].checklist", "[2].hour"], problem.RootElement.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        Assert.Empty(store.Rows());
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"\ud800":1}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"edition":"\ud800"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_body_that_is_none_is_refused(string body, string type, HttpStatusCode status)
    {
        using var client = await site.ReadyAsync();
        using var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), new StringContent(body, Encoding.UTF8, type));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_list_that_is_too_long_is_refused()
    {
        using var client = await site.ReadyAsync();
        using var answer = await client.PostAsJsonAsync(Address, Enumerable.Range(0, 101).Select(_ => Sent(Guid.NewGuid())));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.OK)]
    public async Task Only_this_sites_own_pages_may_send(string header, string value, HttpStatusCode status)
    {
        using var client = await site.ReadyAsync();
        client.DefaultRequestHeaders.Add(header, value);
        using var answer = await client.PostAsJsonAsync(Address, Sent(Guid.NewGuid()));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task While_the_store_is_away_the_browser_is_asked_to_come_again()
    {
        Directory.CreateDirectory(store.Location);
        using var client = site.CreateClient();
        await client.BecomesAsync("degraded");

        using var answer = await client.PostAsJsonAsync(Address, Sent(Guid.NewGuid()));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
        Assert.False(OpeningsSite.IsAcknowledged(answer));
    }

    [Fact]
    public async Task Who_sends_too_often_is_asked_to_wait()
    {
        using var client = await site.ReadyAsync();
        var answers = new List<HttpStatusCode>();
        for (var time = 0; time < 31; time++)
        {
            using var answer = await client.PostAsJsonAsync(Address, Sent(Guid.NewGuid()));
            answers.Add(answer.StatusCode);
            if (time == 30) Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        }

        Assert.All(answers.Take(30), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[30]);
        Assert.True(await client.OpenAsync());
    }

    static object Sent(Guid id, string checklist = OpeningsSite.Checklist, string hour = "2026-11-22T09") => new { id, checklist, edition = "0123456789", hour };

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }
}
