using System.Net;
using System.Text.Json;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>
/// These tests ask whether a commit came before the page. They run by themselves, when no other test keeps the machine
/// busy. Those that need a PostgreSQL server share one.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone : ICollectionFixture<PostgresServer>
{
    public const string Name = "alone";
}

/// <summary>What the tests of openings do with a site.</summary>
static class OpeningsSite
{
    public const string Checklist = "calf-swelling-clot";
    public const string Address = "/checklists/" + Checklist;
    public const string Header = "Opening-Recorded";

    /// <summary>How long a page waits for its commit.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    /// <summary>Pages then wait 10 s for their commit.</summary>
    public const int Patience = 40;

    /// <summary>Fetches a page, which must be served, and tells whether its opening was acknowledged.</summary>
    public static async Task<bool> OpenAsync(this HttpClient client, string address = Address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return IsAcknowledged(answer);
    }

    /// <summary>A process has its own patience of 250 ms, which a busy machine may use up: one of the next pages will be acknowledged.</summary>
    public static Task IsAcknowledgedAsync(this HttpClient client) => Eventually.IsAsync(() => client.OpenAsync(), "an opening is acknowledged");

    public static bool IsAcknowledged(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues(Header, out var values)) return false;
        Assert.Equal(["true"], values);
        return true;
    }

    /// <summary>A client of a site whose store is open, so that its first page is acknowledged, however busy the machine.</summary>
    public static async Task<HttpClient> ReadyAsync(this RunningSite site)
    {
        var client = site.CreateClient();
        await client.BecomesAsync("ready");
        site.Clock.Patience = Patience;
        return client;
    }

    /// <summary>Waits until readiness says so. Nothing but the site itself makes it so.</summary>
    public static Task BecomesAsync(this HttpClient client, string status) =>
        Eventually.IsAsync(async () => await client.StatusAsync() == status, $"the site becomes {status}");

    public static async Task<string?> StatusAsync(this HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        // Without its store the site still serves: it must stay in the balancer.
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("status").GetString();
    }
}
