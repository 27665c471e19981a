using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Start;

/// <summary>The commands beside serving: <c>check</c> for editors, <c>health</c> for containers.</summary>
public sealed class CommandTests : IDisposable
{
    readonly TempFolder folder = new();

    [Fact]
    public async Task Check_passes_the_guide_and_counts_what_is_in_it()
    {
        await using var check = SiteProcess.Command("check", Repository.ContentFolder);

        Assert.Equal(0, await check.EndAsync());
        Assert.StartsWith($"Fit to publish: edition {Repository.Edition.Version}, {Repository.Edition.Guide.Topics.Length} topics", check.Output.First(), StringComparison.Ordinal);
        Assert.StartsWith("Reading (Flesch-Kincaid): topics grade ", check.Output.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_says_how_hard_each_page_is_to_read()
    {
        await using var check = SiteProcess.Command("check", Repository.ContentFolder, "--reading");

        Assert.Equal(0, await check.EndAsync());
        Assert.All(Repository.Edition.Guide.Pages, page => Assert.Contains(check.Output, line => line.StartsWith($"{page.Facts.File}: grade ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Check_fails_on_a_mistake_and_names_its_line()
    {
        using var content = new ContentCopy();
        content.Change("topics/first-aid.md", "title: ", "titel: ");
        await using var check = SiteProcess.Command("check", content.Location);

        Assert.Equal(1, await check.EndAsync());
        Assert.Contains(check.Output, line => line.StartsWith("content/topics/first-aid.md(2): the key 'titel' is not known here", StringComparison.Ordinal));
        Assert.Contains(check.Output, line => line.StartsWith("content/topics/first-aid.md(2): the key 'title' is missing", StringComparison.Ordinal));
        Assert.Equal("2 problems: not fit to publish.", check.Output.Last());
        Assert.DoesNotContain(check.Output.Concat(check.Errors), line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_fails_on_a_folder_that_is_not_there()
    {
        await using var check = SiteProcess.Command("check", folder.In("nowhere"));

        Assert.Equal(1, await check.EndAsync());
    }

    [Fact]
    public async Task Health_is_good_while_the_site_runs_and_bad_when_it_does_not()
    {
        Uri address;
        await using (var site = SiteProcess.Serve(folder))
        {
            address = await site.AddressAsync();
            await using var good = SiteProcess.Command("health", address.ToString());
            Assert.Equal(0, await good.EndAsync());
        }

        await using var bad = SiteProcess.Command("health", address.ToString());
        Assert.Equal(1, await bad.EndAsync());
        Assert.DoesNotContain(bad.Errors, line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
