using System.Text.Json;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Editions;

/// <summary>Who sees changes at once, and what else the settings have to say about a change.</summary>
public sealed class WatchSettingTests : IDisposable
{
    const string Watching = "are shown while the site runs";

    readonly TempFolder folder = new();

    [Fact]
    public async Task A_site_in_earnest_shows_the_content_it_was_started_with()
    {
        using var watching = new LiveSite();
        using var plain = new RunningSite().With("Content:Path", watching.Content.Location);
        using var client = plain.CreateClient();
        var before = await client.GetStringAsync(new Uri(LiveSite.Address, UriKind.Relative));
        await watching.ShowsAsync(LiveSite.Sentence);

        // By the time the second change shows on the one, the first would long have shown on the other.
        await watching.PassesAsync("The first change.");
        await watching.PassesAsync("The second change.");

        Assert.Equal(before, await client.GetStringAsync(new Uri(LiveSite.Address, UriKind.Relative)));
        Assert.Contains("\"content\":\"current\"", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "--environment=Development")]
    [InlineData(false, "--environment=Development", "--Content:Watch=false")]
    [InlineData(false)]
    [InlineData(true, "--Content:Watch=true")]
    public async Task It_is_on_in_development_and_where_it_is_set(bool watches, params string[] settings)
    {
        await using var process = SiteProcess.Serve(folder, settings);
        await process.AddressAsync();

        Assert.Equal(watches, process.Output.Any(line => line.Contains(Watching, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_change_without_the_numbers_of_the_sites_country_is_not_shown()
    {
        using var site = new LiveSite().With("Site:Country", "NO");
        await site.ShowsAsync("113");

        site.Content.Change("emergency-numbers.yml", "code: \"NO\"", "code: SE");
        await site.SaysAsync("the last change is not shown: the numbers of this site's country are missing");

        Assert.Contains("113", await site.PageAsync(), StringComparison.Ordinal);
        Assert.Equal("degraded", (await site.ReadinessAsync()).Status);
        Assert.StartsWith("content/emergency-numbers.yml(1): the numbers of NO are missing", site.Log.Lines.ElementAt(site.Log.Lines.Count - 2), StringComparison.Ordinal);

        site.Content.Change("emergency-numbers.yml", "code: SE", "code: \"NO\"");
        await site.SaysAsync("current");
    }

    [Fact]
    public async Task The_log_of_a_bad_change_is_json_with_file_line_and_reason()
    {
        using var content = new ContentCopy();
        await using var process = SiteProcess.Serve(folder, $"--Content:Path={content.Location}", "--Content:Watch=true");
        await process.AddressAsync();

        content.Append(LiveSite.Topic, "\nSee [\"quoted\" \u001b[31m](no-such-page.md).\n\n{S999 \"}\n");
        await Eventually.IsAsync(() => process.Output.Any(line => line.Contains("The last change is not shown", StringComparison.Ordinal)), "the change is refused");

        var events = process.Output.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var told = events.Where(one => one.TryGetProperty("Properties", out var properties) && properties.TryGetProperty("Line", out _)).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, one =>
        {
            var properties = one.GetProperty("Properties");
            Assert.Equal($"content/{LiveSite.Topic}", properties.GetProperty("File").GetString());
            Assert.True(properties.GetProperty("Line").GetInt32() > 100);
            Assert.Equal($"content/{LiveSite.Topic}({properties.GetProperty("Line")}): error {properties.GetProperty("Code").GetString()}: {properties.GetProperty("Reason").GetString()}", one.GetProperty("RenderedMessage").GetString());
            Assert.DoesNotContain(one.GetProperty("RenderedMessage").GetString()!, char.IsControl);
        });
    }

    public void Dispose() => folder.Dispose();
}
