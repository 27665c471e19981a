using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Tests.Start;

/// <summary>A wrong setting stops the start and says which and what is right; all of them at once.</summary>
public sealed class SettingsMistakeTests : IDisposable
{
    readonly TempFolder folder = new();

    [Theory]
    [InlineData("Site:Country", "Atlantis", "Site:Country must be one of GB, ")]
    [InlineData("Site:Country", "XX", "Site:Country must be one of GB, ")]
    [InlineData("Site:Address", "cramps.example.org", "Site:Address must be a web address")]
    [InlineData("Site:Address", "ftp://cramps.example.org", "Site:Address must be a web address")]
    [InlineData("Site:Address", "javascript:alert(1)", "Site:Address must be a web address")]
    [InlineData("Site:Address", "https://cramps.example.org/?a=b", "Site:Address must be a web address")]
    [InlineData("Site:Address", "https://cramps.example.org/#a", "Site:Address must be a web address")]
    public void A_wrong_setting_is_refused_with_what_is_right(string key, string value, string reason)
    {
        var builder = SiteBuilder.Create([$"--{key}={value}"]);

        var refusal = Assert.Throws<OptionsValidationException>(() => builder.BuildSite(Repository.Edition));

        Assert.StartsWith(reason, Assert.Single(refusal.Failures), StringComparison.Ordinal);
        Assert.Contains($"'{value}'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQLite", "openings.db", "Openings:ConnectionString must name a file")]
    [InlineData("SQLite", "Data Source=", "Openings:ConnectionString must name a file")]
    [InlineData("SQLite", "Host=db;Database=crampguide;Password=unmistakable", "Openings:ConnectionString must name a file")]
    [InlineData("PostgreSQL", "Data Source=data/openings.db", "Openings:ConnectionString must name a PostgreSQL server")]
    [InlineData("PostgreSQL", "Database=crampguide;Password=unmistakable", "Openings:ConnectionString must name a PostgreSQL server")]
    [InlineData("PostgreSQL", "Host=db;Password=unmistakable", "Openings:ConnectionString must name a PostgreSQL server")]
    [InlineData("PostgreSQL", "Host=db;Database=crampguide;Port=unmistakable", "Openings:ConnectionString must name a PostgreSQL server")]
    [InlineData("7", "Host=db;Database=crampguide", "Openings:Provider must be SQLite or PostgreSQL")]
    public void A_store_that_cannot_be_is_refused_without_repeating_what_may_be_a_password(string provider, string connection, string reason)
    {
        var builder = SiteBuilder.Create([$"--Openings:Provider={provider}", $"--Openings:ConnectionString={connection}"]);

        var refusal = Assert.Throws<OptionsValidationException>(() => builder.BuildSite(Repository.Edition));

        Assert.StartsWith(reason, Assert.Single(refusal.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("unmistakable", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_nobody_knows_is_told_by_its_name() =>
        Assert.Contains(await StartAsync("--Openings:Provider=Oracle"), error => error.Contains("Openings:Provider", StringComparison.Ordinal) && error.Contains("'Oracle'", StringComparison.Ordinal));

    [Fact]
    public async Task All_wrong_settings_are_told_at_once_and_the_site_does_not_start()
    {
        var errors = await StartAsync("--Site:Country=Atlantis", "--Site:Address=nowhere", $"--Site:Contact={new string('x', 201)}", "--Openings:ConnectionString=nonsense");

        Assert.Single(errors, error => error.Contains("Site:Country must be", StringComparison.Ordinal));
        Assert.Single(errors, error => error.Contains("Site:Address must be", StringComparison.Ordinal));
        Assert.Single(errors, error => error.Contains("Contact", StringComparison.Ordinal) && error.Contains("200", StringComparison.Ordinal));
        Assert.Single(errors, error => error.Contains("Openings:ConnectionString must", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_setting_that_is_neither_true_nor_false_is_told_by_its_name() =>
        Assert.Contains(await StartAsync("--Site:BehindProxy=perhaps"), error => error.Contains("Site:BehindProxy must be true or false, not 'perhaps'.", StringComparison.Ordinal));

    [Theory]
    [InlineData("--Content:Wach=true", "'Wach'")]
    [InlineData("--Content:Pth=/srv/content", "'Pth'")]
    [InlineData("--Content:Watch=perhaps", "Content:Watch")]
    public async Task A_misspelt_setting_of_the_content_is_told(string setting, string told) =>
        Assert.Contains(await StartAsync(setting), error => error.Contains(told, StringComparison.Ordinal));

    [Fact]
    public async Task An_address_in_use_is_told_without_a_stack_trace()
    {
        await using var first = SiteProcess.Serve(folder);
        var address = await first.AddressAsync();

        Assert.Contains(await StartAsync($"--urls={address}"), error => error.Contains("address already in use", StringComparison.OrdinalIgnoreCase));
    }

    async Task<IReadOnlyCollection<string>> StartAsync(params string[] settings)
    {
        await using var process = SiteProcess.Serve(folder, settings);

        Assert.Equal(1, await process.EndAsync());
        Assert.DoesNotContain(process.Errors, line => line.StartsWith("   at ", StringComparison.Ordinal));
        return process.Errors;
    }

    public void Dispose() => folder.Dispose();
}
