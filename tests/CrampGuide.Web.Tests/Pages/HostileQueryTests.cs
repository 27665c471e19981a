using System.Net;
using CrampGuide.Web.Tests.Addresses;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>What people, programs and attackers put into addresses.</summary>
[Collection(OfSharedSite.Name)]
public sealed class HostileQueryTests(SharedSite site)
{
    const string Script = "%3Cscript%3Ealert(1)%3C/script%3E";

    static readonly string[] Hostile =
    [
        Script, "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", "'%22%60", "%26lt;script%26gt;", "javascript:alert(1)", "%3C!--", "%5D%5D%3E", "%7B%7B7*7%7D%7D",
        "%00", "calf%00cramp", "%01%02%1b%5B31m", "%0d%0aSet-Cookie:%20a=b", "%ED%A0%80", "%EF%BF%BF", "%FF%FE", "%E2%80%AEtxet", "%F0%9F%98%80", "%",
        "%25", "a%00%22%3E%3Csvg%20onload=alert(1)%3E", "%22%20autofocus%20onfocus=alert(1)%20x=%22", "NEAR(%22a%22)*", "';DROP%20TABLE%20checklist_openings;--",
    ];

    static readonly string[] Places =
        ["/search?q={0}", "/search?q=crampp&exact={0}", "/evidence?verdict={0}", "/evidence?section={0}", "/sheets/calf-cramp-now?text={0}", "/sheets/calf-cramp-now?printed={0}&text=1", "/?{0}={0}", "/print?item={0}", "/print?item=topics/{0}&item=topics/causes&size={0}&pick={0}"];

    public static TheoryData<string> Addresses => [.. Places.SelectMany(place => Hostile.Select(text => string.Format(place, text)))];

    public static TheoryData<string> Paths => [.. new[] { "/topics/", "/checklists/", "/sheets/", "/now/", "/" }.SelectMany(place => Hostile.Select(text => place + text))];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Whatever_is_typed_leaves_the_shape_of_the_page_alone(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        if (answer.Content.Headers.ContentLength == 0) return;
        Assert.Empty(PageShape.Faults(await answer.PageAsync()));
    }

    [Fact]
    public async Task Signs_that_cannot_be_seen_do_not_turn_the_words_of_the_page_round()
    {
        var page = await site.PageAsync("/search?q=calf%E2%80%AE%E2%81%A6%00%1b%20cramp");

        Assert.Equal("calf cramp", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.StartsWith("Search: calf cramp", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Whatever_is_asked_for_is_no_page_and_no_fault_of_ours(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        // The scripts are those of the device and of the search box.
        Assert.DoesNotContain("<script", (await answer.Content.ReadAsStringAsync()).Replace("<script src=\"/search.", "", StringComparison.Ordinal).Replace("<script src=\"/device.", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onerror=", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text()
    {
        var page = await site.PageAsync($"/search?q={Script}");

        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.StartsWith("Search: <script>alert(1)</script>", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", 100_000)]
    [InlineData("calf-cramp-", 100_000)]
    [InlineData("<", 10_000)]
    [InlineData("\"", 10_000)]
    [InlineData(" ", 10_000)]
    [InlineData("ö", 10_000)]
    [InlineData("痛", 10_000)]
    public async Task A_whole_book_is_answered(string typed, int length)
    {
        using var answer = await site.Client.GetAsync(new Uri($"/search?q={Uri.EscapeDataString(string.Concat(Enumerable.Repeat(typed, length / typed.Length)))}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(PageShape.Faults(await answer.PageAsync()));
    }

    [Fact]
    public async Task What_is_longer_than_any_book_is_refused()
    {
        using var answer = await site.Client.GetAsync(new Uri($"/search?q={new string('a', 200_000)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }
}
