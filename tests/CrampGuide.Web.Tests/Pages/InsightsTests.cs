using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CrampGuide.Web.Tests.Fixtures;
using CrampGuide.Web.Tests.Openings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>The operator, and nobody else, sees which checklists are opened.</summary>
public sealed class InsightsTests : IDisposable
{
    const string Key = "a key of the operator";
    const string Address = "/insights";

    readonly RunningSite site = new();

    [Theory]
    [InlineData(null)]
    [InlineData(Key)]
    public async Task Without_a_key_set_there_is_no_such_page(string? given)
    {
        using var client = Client(given);
        await client.PageAsync(Address, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a key of the operato")]
    [InlineData("a key of the operator ")]
    [InlineData("A KEY OF THE OPERATOR")]
    public async Task Another_key_is_refused(string? given)
    {
        using var client = Client(given, Key);
        using var answer = await client.GetAsync(new Uri(Address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.StartsWith("Basic ", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("opened them", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Basic")]
    [InlineData("Basic !!!")]
    [InlineData("Basic YQ==")]
    [InlineData("Bearer a key of the operator")]
    public async Task A_header_that_is_none_is_refused(string header)
    {
        using var client = Client(null, Key);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        await client.PageAsync(Address, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task After_ten_wrong_keys_nobody_of_that_network_gets_in_for_a_while()
    {
        using var guessing = Client("a wrong key of someone", Key);
        for (var guess = 0; guess < 10; guess++) await guessing.PageAsync(Address, HttpStatusCode.Unauthorized);

        using var answer = await guessing.GetAsync(new Uri(Address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
        Assert.Contains("Wait a minute", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var client = Client(null);
        await client.PageAsync("/");
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.8", HttpStatusCode.OK)]
    [InlineData("192.0.2.7", "192.0.2.7", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8:0:1::7", "2001:db8:0:2::7", HttpStatusCode.OK)]
    [InlineData("2001:db8:0:1::7", "2001:db8:0:1::8", HttpStatusCode.TooManyRequests)]
    public async Task Wrong_keys_from_elsewhere_do_not_lock_the_operator_out(string guesser, string operators, HttpStatusCode status)
    {
        site.With("Site:BehindProxy", "true").With(all => all.AddSingleton<IStartupFilter>(new FromLoopback()));
        using var guessing = Client("a wrong key of someone", Key);
        guessing.DefaultRequestHeaders.Add("X-Forwarded-For", guesser);
        for (var guess = 0; guess < 10; guess++) await guessing.PageAsync(Address, HttpStatusCode.Unauthorized);

        using var client = Client(Key);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", operators);
        await client.PageAsync(Address, status);
    }

    [Fact]
    public async Task It_shows_each_day_of_the_span_those_with_nothing_too()
    {
        using var client = await OpenedAsync();

        var page = await client.PageAsync($"{Address}?from=2026-11-20&to=2026-11-24");

        var rows = page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th")!.Words(), row.QuerySelector("td:last-child")!.Words()));
        Assert.Equal([("2026-11-20", "0"), ("2026-11-21", "0"), ("2026-11-22", "3"), ("2026-11-23", "1"), ("2026-11-24", "0")], rows);
        Assert.Contains("4 openings from 20 November 2026 to 24 November 2026.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal(["2026-11-22: 3", "2026-11-23: 1"], page.QuerySelectorAll("svg.bar, .plot .bar title").Select(bar => bar.Words()));
    }

    [Fact]
    public async Task It_names_each_checklist_the_most_opened_first()
    {
        using var client = await OpenedAsync();

        var rows = (await client.PageAsync(Address + "?from=2026-11-20&to=2026-11-24")).QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(row => row.Words());

        Assert.Equal(["Could it be a blood clot in the leg? 3 0 0 3", "Cramps in pregnancy and after birth 1 0 0 1"], rows.Take(2));
        Assert.Equal(Repository.Edition.Guide.Checklists.Length, rows.Count());
        Assert.All(rows.Skip(2), row => Assert.EndsWith(" 0 0 0", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_span_with_nothing_says_so_in_words()
    {
        using var client = await OpenedAsync();

        var page = await client.PageAsync(Address + "?from=2026-11-10&to=2026-11-15");

        Assert.Contains("No checklist was opened in this time.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".plot"));
        Assert.Equal(6, page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_long_span_is_shown_by_ISO_week()
    {
        using var client = await OpenedAsync();

        var page = await client.PageAsync(Address + "?from=2026-08-24&to=2027-01-05");

        var weeks = page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.Words(), row => row.QuerySelector("td:last-child")!.Words());
        Assert.Equal(20, weeks.Count);
        Assert.Equal(("3", "1", "0"), (weeks["2026-W47"], weeks["2026-W48"], weeks["2027-W01"]));
        Assert.Contains("2026-W53", weeks.Keys);
        Assert.Equal(["2026", "2027"], page.QuerySelectorAll(".plot text.year").Select(year => year.Words()));
        Assert.Contains("by ISO week", page.QuerySelector(".plot figcaption")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_marks_when_the_content_changed()
    {
        using var client = await OpenedAsync();

        var page = await client.PageAsync(Address + "?from=2026-11-20&to=2026-11-23");

        Assert.Single(page.QuerySelectorAll(".plot .mark"));
        Assert.Contains("22 November 2026: Night cramps: First published.", page.QuerySelectorAll("ul.changes li").Select(change => change.Words()));
        Assert.Empty((await client.PageAsync(Address + "?from=2026-11-10&to=2026-11-15")).QuerySelectorAll(".plot .mark, ul.changes"));
    }

    [Fact]
    public async Task The_same_is_to_be_had_as_csv()
    {
        using var client = await OpenedAsync();
        using var answer = await client.GetAsync(new Uri(Address + "?from=2026-11-20&to=2026-11-24&format=csv", UriKind.Relative));

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("openings-2026-11-20-2026-11-24.csv", answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName);
        var edition = Repository.Edition.Version;
        Assert.Equal(
            ["day,checklist,edition,way,openings", $"2026-11-22,calf-swelling-clot,{edition},page,2", $"2026-11-22,pregnancy,{edition},page,1", $"2026-11-23,calf-swelling-clot,{edition},page,1", ""],
            (await answer.Content.ReadAsStringAsync()).Split("\r\n"));
    }

    [Theory]
    [InlineData("?from=2026-11-24&to=2026-11-20")]
    [InlineData("?from=nonsense")]
    [InlineData("?from=0001-01-01&to=9999-12-31")]
    [InlineData("?to=0001-01-01")]
    public async Task Any_span_gets_a_page(string query)
    {
        using var client = await OpenedAsync();
        await client.PageAsync(Address + query);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?format=csv")]
    public async Task A_store_that_cannot_be_read_is_told_and_is_no_fault_of_the_page(string query)
    {
        Directory.CreateDirectory(((StoreFile)site.Store).Location);
        using var client = Client(Key, Key);

        var page = await client.PageAsync(Address + query, HttpStatusCode.ServiceUnavailable);

        Assert.Contains("The openings cannot be read now.", page.MainPart().Words(), StringComparison.Ordinal);
    }

    HttpClient Client(string? given, string? set = null)
    {
        if (set is not null) site.With("Insights:Key", set);
        var client = site.CreateClient();
        if (given is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"anybody:{given}")));
        return client;
    }

    async Task<HttpClient> OpenedAsync()
    {
        var client = Client(Key, Key);
        await client.BecomesAsync("ready");
        site.Clock.Patience = OpeningsSite.Patience;
        foreach (var address in new[] { OpeningsSite.Address, OpeningsSite.Address, "/checklists/pregnancy" }) Assert.True(await client.OpenAsync(address));
        site.Clock.Now = site.Clock.Now.AddDays(1);
        Assert.True(await client.OpenAsync());
        return client;
    }

    public void Dispose() => site.Dispose();

    // The test server's requests come from no address, and only a proxy of the private network is believed.
    sealed class FromLoopback : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Loopback;
                await rest();
            });
            next(app);
        };
    }
}
