using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>Drafts: nobody sees them but an editor who asks to, and then each says what it is.</summary>
public sealed class DraftTests : IDisposable
{
    static readonly string[] Drafts = ["topics/home-remedies.md", "checklists/thigh-pain.md", "sheets/hand-cramp.md"];

    readonly ContentCopy content = new();
    readonly RunningSite site = new();

    public DraftTests()
    {
        foreach (var file in Drafts) content.Change(file, "checked:", "draft: true\nchecked:");
        // What leads to them is taken away, as the check asks for.
        foreach (var file in Directory.EnumerateFiles(content.Location, "*.md", SearchOption.AllDirectories)) TakeLinksOut(file);
        TakeLinksOut(content.PathOf("site.yml"));
        content.Change("search.yml", "  - checklist: thigh-pain\n", "  - checklist: calf-swelling-clot\n");
        site.With("Content:Path", content.Location);
    }

    [Theory]
    [InlineData("/topics/home-remedies")]
    [InlineData("/checklists/thigh-pain")]
    [InlineData("/sheets/hand-cramp")]
    [InlineData("/sheets/hand-cramp.txt")]
    [InlineData("/now/hand-cramp")]
    public async Task Readers_do_not_find_a_draft(string address)
    {
        using var client = site.CreateClient();
        await client.PageAsync(address, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/topics")]
    [InlineData("/checklists")]
    [InlineData("/sheets")]
    [InlineData("/now")]
    [InlineData("/search?q=herbs+for+cramps")]
    [InlineData("/search?q=hip+pain")]
    [InlineData("/evidence")]
    [InlineData("/sources")]
    public async Task Nothing_that_readers_see_leads_to_a_draft(string address)
    {
        using var client = site.CreateClient();
        var links = (await client.PageAsync(address)).QuerySelectorAll("a[href]").Select(link => link.To()).Where(link => link.StartsWith('/')).ToList();
        Assert.NotEmpty(links);
        Assert.DoesNotContain(links, link => link.Contains("home-remedies", StringComparison.Ordinal) || link.Contains("checklists/thigh-pain", StringComparison.Ordinal) || link.Contains("hand-cramp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/topics/home-remedies")]
    [InlineData("/checklists/thigh-pain")]
    [InlineData("/sheets/hand-cramp")]
    [InlineData("/now/hand-cramp")]
    public async Task An_editor_sees_the_draft_and_that_it_is_one(string address)
    {
        using var client = site.With("Content:Drafts", "true").CreateClient();
        var page = await client.PageAsync(address);

        Assert.StartsWith("Draft: ", page.QuerySelector("h1")!.Words(), StringComparison.Ordinal);
        Assert.Equal("Draft. This page is not part of the guide yet. Do not act on what it says.", page.MainPart().FirstElementChild!.Words());
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.StartsWith("Draft: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_drafts_lists_name_them_and_the_site_map_does_not()
    {
        using var client = site.With("Content:Drafts", "true").CreateClient();

        Assert.StartsWith("Draft: ", (await client.PageAsync("/topics")).QuerySelector("a[href='/topics/home-remedies']")!.Words(), StringComparison.Ordinal);
        Assert.StartsWith("Draft: ", (await client.PageAsync("/now")).QuerySelector("a[href='/now/hand-cramp']")!.Words(), StringComparison.Ordinal);
        Assert.StartsWith("DRAFT. Not part of the guide yet. Do not act on it.\n\nDRAFT: ", await client.GetStringAsync(new Uri("/sheets/hand-cramp.txt", UriKind.Relative)), StringComparison.Ordinal);
        var map = await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative));
        Assert.Contains("/topics/first-aid<", map, StringComparison.Ordinal);
        Assert.DoesNotContain("home-remedies", map, StringComparison.Ordinal);
        Assert.DoesNotContain("hand-cramp", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false", "1 page is not in this guide and was left out.")]
    [InlineData("true", "1 page is still a draft and was left out.")]
    public async Task A_draft_is_in_no_pack_and_its_printing_is_no_opening(string shown, string told)
    {
        using var client = site.With("Content:Drafts", shown).CreateClient();
        using var answer = await client.GetAsync(new Uri("/print?item=checklists/thigh-pain&item=topics/causes", UriKind.Relative));
        var page = await answer.PageAsync();

        Assert.Equal(told, page.QuerySelector("[role=note]")!.Words());
        Assert.Single(page.QuerySelectorAll("article[id]"));
        Assert.False(answer.Headers.Contains("Opening-Recorded"));
        Assert.DoesNotContain((await client.PageAsync("/print")).QuerySelectorAll("a[href], input"), part => (part.GetAttribute("href") ?? part.GetAttribute("value"))?.Contains("checklists/thigh-pain", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Opening_a_draft_is_no_opening()
    {
        using var client = site.With("Content:Drafts", "true").CreateClient();

        using var draft = await client.GetAsync(new Uri("/checklists/thigh-pain", UriKind.Relative));
        using var published = await client.GetAsync(new Uri("/checklists/pregnancy", UriKind.Relative));

        Assert.False(draft.Headers.Contains("Opening-Recorded"));
        Assert.True(published.Headers.Contains("Opening-Recorded"));
        Assert.Equal(["pregnancy"], site.Store.Rows().Select(row => row.Checklist));
    }

    static void TakeLinksOut(string file)
    {
        if (Drafts.Any(draft => file.EndsWith(draft, StringComparison.Ordinal)) || file.EndsWith("README.md", StringComparison.Ordinal)) return;
        var lines = File.ReadAllText(file).Split('\n').Where(line => line is not (":: checklist thigh-pain" or ":: sheet hand-cramp"))
            .Select(line => System.Text.RegularExpressions.Regex.Replace(line, @"\[([^\]]*)\]\([^)]*(home-remedies|checklists/thigh-pain|hand-cramp)\.md[^)]*\)", "$1"));
        var text = string.Join('\n', lines).Replace("sheet: hand-cramp", "checklist: hand-and-finger-cramps", StringComparison.Ordinal).Replace("checklist: thigh-pain", "checklist: back-pain-and-numbness", StringComparison.Ordinal);
        if (file.EndsWith("site.yml", StringComparison.Ordinal))
        {
            var article = text.IndexOf("article:", StringComparison.Ordinal);
            text = text[..article] + text[article..].Replace("home-remedies", "first-aid", StringComparison.Ordinal);
        }

        File.WriteAllText(file, text);
    }

    public void Dispose()
    {
        site.Dispose();
        content.Dispose();
    }
}
