using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>What a page says when an editor has changed its head.</summary>
public sealed class ChangedContentTests : IDisposable
{
    readonly ContentCopy content = new();
    readonly RunningSite site = new();

    public ChangedContentTests() => site.With("Content:Path", content.Location);

    [Theory]
    [InlineData("topics/first-aid.md", "/topics/old-name", "/topics/first-aid")]
    [InlineData("checklists/pregnancy.md", "/checklists/old-name", "/checklists/pregnancy")]
    [InlineData("sheets/calf-cramp-now.md", "/sheets/old-name", "/sheets/calf-cramp-now")]
    [InlineData("sheets/calf-cramp-now.md", "/sheets/old-name.txt", "/sheets/calf-cramp-now.txt")]
    [InlineData("sheets/calf-cramp-now.md", "/now/old-name", "/now/calf-cramp-now")]
    public async Task A_former_address_leads_to_todays_for_good(string file, string old, string today)
    {
        content.Change(file, "changes:", "former: [old-name]\nchanges:");
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri(old, UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(today, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/sheets/Calf-Cramp-Now?printed=2026-11-22&text=abcdef", "/sheets/calf-cramp-now?printed=2026-11-22&text=abcdef")]
    [InlineData("/Sheets/Calf-Cramp-Now.TXT", "/sheets/calf-cramp-now.txt")]
    [InlineData("/checklists/PREGNANCY", "/checklists/pregnancy")]
    public async Task An_address_typed_with_capitals_is_understood(string typed, string meant)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri(typed, UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(meant, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_address_on_an_old_paper_still_tells_whether_it_is_current()
    {
        content.Change("sheets/calf-cramp-now.md", "changes:", "former: [old-name]\nchanges:");
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri("/sheets/old-name?printed=2026-11-22&text=abcdef", UriKind.Relative));

        Assert.Equal("/sheets/calf-cramp-now?printed=2026-11-22&text=abcdef", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_clinicians_review_is_named()
    {
        content.Change("topics/first-aid.md", "changes:", "reviewed-by: Dr A. Example, general practitioner\nchanges:");
        using var client = site.CreateClient();

        var foot = (await client.PageAsync("/topics/first-aid")).QuerySelector(".checked")!.Words();

        Assert.Contains("Reviewed by Dr A. Example, general practitioner.", foot, StringComparison.Ordinal);
        Assert.DoesNotContain("Not yet reviewed", foot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_an_editor_are_never_markup()
    {
        content.Change("topics/first-aid.md", "title: First aid for a cramp", "title: \"<b>First</b> & <script>aid</script>\"");
        using var client = site.CreateClient();

        var page = await client.PageAsync("/topics/first-aid");

        Assert.Equal("<b>First</b> & <script>aid</script>", page.QuerySelector("h1")!.Words());
        Assert.Empty(page.QuerySelectorAll("h1 *, script:not([src])"));
    }

    public void Dispose()
    {
        site.Dispose();
        content.Dispose();
    }
}
