using System.Text;
using System.Text.RegularExpressions;
using CrampGuide.Web.Tests.Fixtures;
using CrampGuide.Web.Tests.Openings;

namespace CrampGuide.Web.Tests.Privacy;

/// <summary>Everything a real process writes, searched for a reader who could be told from all others.</summary>
[Collection(Alone.Name)]
public sealed class NothingAboutReadersTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly StoreFile store;

    public NothingAboutReadersTests() => store = new StoreFile(folder.In("openings.db"));

    [Fact]
    public async Task Nothing_that_is_written_or_sent_back_holds_a_trace_of_a_reader()
    {
        await using var site = SiteProcess.Serve(folder, "--Site:BehindProxy=true", "--Insights:Key=a key of the operator");
        var address = await site.AddressAsync();
        using var client = new HttpClient { BaseAddress = address };
        await client.BecomesAsync("ready");
        using var reader = new DistinctReader(address);
        await reader.DoEverythingAsync();
        using (store.Lock())
        {
            await reader.OpenAsync(1);
            await client.BecomesAsync("degraded");
            await reader.DoEverythingAsync();
        }

        await client.BecomesAsync("ready");
        // Five of pages, and what was sent as made offline while the store was there.
        await Eventually.IsAsync(() => store.Rows().Count == 6, "all openings are in the file");

        Assert.NotEmpty(reader.AnswerHeaders);
        Assert.DoesNotContain(reader.AnswerHeaders, header => header.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase));
        HoldsNoTrace(reader, reader.AnswerHeaders, "a header of an answer");
        HoldsNoTrace(reader, folder.Written(), "a file beside the store");
        await site.TerminateAsync();
        await site.EndAsync();
        HoldsNoTrace(reader, site.Output, "the log");
        Assert.Empty(site.Errors);
        HoldsNoTrace(reader, folder.Written(), "the store after the stop");
    }

    [Fact]
    public async Task A_row_is_a_random_id_a_checklist_its_edition_an_hour_without_minutes_and_a_way()
    {
        await using var site = SiteProcess.Serve(folder);
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        await client.BecomesAsync("ready");
        for (var opening = 0; opening < 3; opening++) await client.OpenAsync();
        await Eventually.IsAsync(() => store.Rows().Count == 3, "the openings are in the file");

        Assert.Equal(
            ["checklist_openings: id TEXT, checklist TEXT, edition TEXT, hour TEXT, way TEXT", "opening_totals: day TEXT, checklist TEXT, edition TEXT, way TEXT, openings BIGINT", "schema_steps: step INTEGER"],
            store.Texts("SELECT m.name || ': ' || (SELECT group_concat(name || ' ' || type, ', ') FROM (SELECT * FROM pragma_table_info(m.name) ORDER BY cid)) FROM sqlite_master m WHERE type = 'table' ORDER BY m.name"));
        Assert.Empty(store.Texts("SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')"));
        Assert.All(store.Rows(), row => Assert.Equal(4, Guid.ParseExact(row.Id, "D").Version));
        Assert.All(store.Rows(), row => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d$", row.Hour));
        Assert.All(store.Texts("SELECT day FROM opening_totals"), day => Assert.Matches(@"^\d{4}-\d\d-\d\d$", day));
    }

    // Versions 1 and 7 hold the moment they were made at, and the first the machine too.
    [Theory]
    [InlineData("c232ab00-9414-11ec-b3c8-9f6bdeced846")]
    [InlineData("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")]
    public async Task An_id_that_tells_when_it_was_made_is_refused(string id)
    {
        using var site = new RunningSite { Store = store };
        using var client = await site.ReadyAsync();

        using var answer = await client.PostAsync(
            new Uri("/api/openings", UriKind.Relative), new StringContent($$"""{"id":"{{id}}","checklist":"pregnancy","edition":"0123456789","hour":"2026-11-22T09"}""", Encoding.UTF8, "application/json"));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(store.Rows());
    }

    [Fact]
    public async Task No_line_is_logged_for_an_opening_beside_that_of_the_answer()
    {
        await using var site = SiteProcess.Serve(folder);
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        await client.BecomesAsync("ready");
        await client.OpenAsync();
        var before = Lines();

        for (var opening = 0; opening < 10; opening++) await client.OpenAsync();
        await Eventually.IsAsync(() => store.Rows().Count == 11, "the openings are in the file");
        var after = Lines();
        for (var opening = 0; opening < 20; opening++) await client.OpenAsync();
        await Eventually.IsAsync(() => store.Rows().Count == 31, "twice as many are in the file");

        Assert.Equal(before, after);
        Assert.Equal(before, Lines());
        Assert.DoesNotContain(site.Output, line => line.Contains(OpeningsSite.Checklist, StringComparison.Ordinal));

        int Lines() => site.Output.Count(line => !Regex.IsMatch(line, @"RenderedMessage"":""\\""[A-Z]+\\"" \\""[^ ]+\\"" \d+ in "));
    }

    static void HoldsNoTrace(DistinctReader reader, IEnumerable<string> written, string what)
    {
        foreach (var text in written)
        {
            foreach (var trace in reader.Traces)
                Assert.False(text.Contains(trace, StringComparison.OrdinalIgnoreCase), $"'{trace}' stands in {what}: {text[..Math.Min(text.Length, 300)]}");
        }
    }

    public void Dispose() => folder.Dispose();
}

/// <summary>Every byte a process left in a folder, as text.</summary>
static class WrittenBytes
{
    public static IEnumerable<string> Written(this TempFolder folder)
    {
        foreach (var file in Directory.GetFiles(folder.Location, "*", SearchOption.AllDirectories))
        {
            // The lock file is held by the site, so that nobody else opens it by accident; a copy is not.
            using var copy = System.Diagnostics.Process.Start("cp", [file, file + ".read"]);
            copy.WaitForExit();
            yield return Path.GetFileName(file) + '\n' + Encoding.Latin1.GetString(File.ReadAllBytes(file + ".read"));
            File.Delete(file + ".read");
        }
    }
}
