using System.Net;
using System.Text.Json;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Privacy;

/// <summary>The log of a real process, as an operator would keep it: it must say nothing about a reader.</summary>
public sealed class LogTests : IDisposable
{
    const string Typed = "unmistakable-words-of-a-reader";
    const string Agent = "UnmistakableBrowser/1.0";
    const string Client = "203.0.113.77";
    const string Cookie = "unmistakable-cookie";

    readonly TempFolder folder = new();

    [Fact]
    public async Task The_log_holds_nothing_that_a_reader_typed_or_that_tells_who_it_was()
    {
        var lines = await LogOfAsync(
            $"/search?q={Typed}", $"/{Typed}", $"/topics/{Typed}", $"/evidence?verdict={Typed}", $"/sheets/calf-cramp-now?printed=2026-11-22&text={Typed}",
            "/checklists/calf-swelling-clot", $"/checklists/{Typed}", "/%00", "/style.css");

        Assert.DoesNotContain(lines, line => line.Contains("unmistakable", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(lines, line => line.Contains(Client, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("calf", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(lines, line => line.Contains("127.0.0.1", StringComparison.Ordinal) && !line.Contains("Now listening on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_answer_but_the_opening_of_a_checklist_is_one_line_with_the_pattern_of_its_address_and_its_status()
    {
        var lines = await LogOfAsync("/checklists/calf-swelling-clot", $"/search?q={Typed}", "/nothing");
        var answers = lines.Select(Parse).Where(line => line.Properties.ContainsKey("Route")).Select(line => $"{line.Properties["Method"]} {line.Properties["Route"]} {line.Properties["Status"]}");

        Assert.Equal(["GET search 200", "GET error/{code:int} 404"], answers.Select(answer => answer.Replace("GET /", "GET ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_outage_of_the_store_is_one_line_however_many_readers_it_meets()
    {
        Directory.CreateDirectory(folder.In("openings.db"));
        var lines = await LogOfAsync([.. Enumerable.Repeat("/checklists/calf-swelling-clot", 30)]);

        Assert.Single(lines, line => line.Contains("Openings are not recorded", StringComparison.Ordinal));
    }

    async Task<IReadOnlyCollection<string>> LogOfAsync(params string[] addresses)
    {
        await using var process = SiteProcess.Serve(folder);
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        client.DefaultRequestHeaders.Add("User-Agent", Agent);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", Client);
        client.DefaultRequestHeaders.Add("Forwarded", $"for={Client}");
        client.DefaultRequestHeaders.Add("Cookie", $"a={Cookie}");
        client.DefaultRequestHeaders.Add("Referer", $"https://search.example/?q={Typed}");
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        }

        await process.TerminateAsync();
        Assert.Equal(0, await process.EndAsync());
        // A log that holds nothing would prove nothing.
        Assert.Contains(process.Output, line => line.Contains("Now listening on", StringComparison.Ordinal));
        Assert.Empty(process.Errors);
        return process.Output;
    }

    static (string Message, Dictionary<string, string> Properties) Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var properties = json.RootElement.TryGetProperty("Properties", out var all) ? all.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString()) : [];
        return (json.RootElement.GetProperty("RenderedMessage").GetString()!, properties);
    }

    public void Dispose() => folder.Dispose();
}
