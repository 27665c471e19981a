using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using CrampGuide.Web.Paper;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>Paper that cannot lie: the address on a sheet tells whether its text is today's.</summary>
public sealed class PaperTests : IDisposable
{
    const string Sheet = "sheets/calf-cramp-now.md";
    const string Address = "/sheets/calf-cramp-now";

    readonly ContentCopy content = new();
    readonly List<RunningSite> sites = [];

    [Fact]
    public async Task A_paper_with_todays_text_is_current()
    {
        var page = await Open().PageAsync(await PrintedAddressAsync());

        Assert.Equal("Your sheet is current", page.GetElementById("paper-check")!.Words());
    }

    [Fact]
    public async Task A_fingerprint_may_be_typed_in_capitals_and_with_spaces_around_it()
    {
        var printed = await PrintedAddressAsync();
        var mark = printed[^6..];

        var page = await Open().PageAsync(printed[..^6] + "%20" + mark.ToUpperInvariant() + "%20");

        Assert.Equal("Your sheet is current", page.GetElementById("paper-check")!.Words());
    }

    [Theory]
    [InlineData("oADeeO.", "0adee0")]
    [InlineData(" 0adee0),", "0adee0")]
    public void A_fingerprint_typed_with_O_for_0_or_the_end_of_a_sentence_is_read(string typed, string meant) => Assert.Equal(meant, new PaperAddress { Text = [typed] }.Mark);

    [Fact]
    public async Task A_paper_from_before_a_change_is_out_of_date_and_told_the_changes_since_safety_first()
    {
        var printed = await PrintedAddressAsync();
        content.Change(Sheet, "  - text: Rub the calf gently.", "  - text: Rub the calf very gently.");
        // Whatever changes the sheet has had in life.
        var text = content.Text(Sheet);
        content.Change(Sheet, text[text.IndexOf("changes:", StringComparison.Ordinal)..text.IndexOf("muscle:", StringComparison.Ordinal)], """
            changes:
              - date: 2027-02-02
                text: Words made plainer.
              - date: 2027-01-01
                text: Rub less.
                safety: true
              - date: 2026-11-23
                text: A new drawing.
              - date: 2026-11-21
                text: First published.

            """);

        var check = (await Open().PageAsync(printed)).QuerySelector(".paper-check")!;

        Assert.Equal("Your sheet is out of date", check.QuerySelector("#paper-check")!.Words());
        Assert.Equal(
            ["1 January 2027: Safety: Rub less.", "2 February 2027: Words made plainer.", "23 November 2026: A new drawing."],
            check.QuerySelectorAll("li").Select(change => change.Words()));
    }

    [Theory]
    [InlineData("?text=000000", "Your sheet is out of date")]
    [InlineData("?printed=yesterday&text=000000", "Your sheet is out of date")]
    [InlineData("?printed=2026-11-22&text=%3Cscript%3E", "We cannot tell whether your sheet is current")]
    [InlineData("?printed=2026-11-22&text=0ade", "We cannot tell whether your sheet is current")]
    [InlineData("?printed=2026-11-22&text=000001", "We cannot tell whether your sheet is current")]
    [InlineData("?printed=2026-11-22", "We cannot tell whether your sheet is current")]
    [InlineData("?printed=2026-11-", "We cannot tell whether your sheet is current")]
    [InlineData("?text=", "We cannot tell whether your sheet is current")]
    [InlineData("?printed=&text=", "We cannot tell whether your sheet is current")]
    [InlineData("", null)]
    public async Task An_address_that_was_mistyped_is_never_called_current(string query, string? verdict)
    {
        var page = await Open().PageAsync(Address + query);

        Assert.Equal(verdict, page.GetElementById("paper-check")?.Words());
    }

    [Theory]
    [InlineData("{0}&text=0adee0")]
    [InlineData("{0}&text=")]
    public async Task An_address_with_two_marks_is_never_called_current(string address)
    {
        var check = (await Open().PageAsync(string.Format(CultureInfo.InvariantCulture, address, await PrintedAddressAsync()))).QuerySelector(".paper-check")!;

        Assert.Equal("We cannot tell whether your sheet is current", check.QuerySelector("#paper-check")!.Words());
        Assert.Contains("more than once", check.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-13-45", "is not a date")]
    [InlineData("", "is not a date")]
    [InlineData("2099-02-01", "1 February 2099, and that day has not come yet")]
    [InlineData(null, null)]
    public async Task A_day_on_which_nothing_can_be_printed_is_told_even_of_a_paper_with_todays_text(string? day, string? told)
    {
        var mark = (await PrintedAddressAsync())[^6..];

        var check = (await Open().PageAsync($"{Address}?{(day is null ? "" : $"printed={day}&")}text={mark}")).QuerySelector(".paper-check")!.Words();

        Assert.Contains("Your sheet is current", check, StringComparison.Ordinal);
        if (told is null) Assert.DoesNotContain("But", check, StringComparison.Ordinal);
        else Assert.Contains(told, check, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_shows_other_numbers_is_out_of_date()
    {
        var printed = await PrintedAddressAsync();

        var page = await Open(site => site.With("Site:Country", "NO")).PageAsync(printed);

        Assert.Equal("Your sheet is out of date", page.GetElementById("paper-check")!.Words());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task One_wrong_sign_in_the_mark_makes_no_current_paper_old(int at)
    {
        var printed = await PrintedAddressAsync();
        var mark = printed[^6..].ToCharArray();
        mark[at] = mark[at] == '7' ? '8' : '7';

        var page = await Open().PageAsync(printed[..^6] + new string(mark));

        Assert.Equal("We cannot tell whether your sheet is current", page.GetElementById("paper-check")!.Words());
    }

    [Theory]
    [InlineData("/sheets/calf-cramp-now", "/sheets/back-thigh-cramp", "Back of thigh")]
    [InlineData("/sheets/calf-cramp-now", "/sheets/appointment", "For your appointment")]
    [InlineData("/sheets/cramp-diary", "/sheets/hand-cramp", null)]
    public async Task The_mark_of_another_paper_leads_to_that_paper(string address, string other, string? title)
    {
        var text = await Open().GetStringAsync(new Uri(other + ".txt", UriKind.Relative));
        var mark = text.TrimEnd()[^6..];

        var check = (await Open().PageAsync($"{address}?printed=2026-11-22&text={mark}")).QuerySelector(".paper-check")!;

        Assert.Equal("Your paper is another one", check.QuerySelector("#paper-check")!.Words());
        Assert.Equal(other, check.QuerySelector("a")!.GetAttribute("href"));
        if (title is not null) Assert.Contains(title, check.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("out of date", check.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signs_that_are_no_mark_are_told_as_such_and_without_a_day_nothing_is_said_to_be_since()
    {
        var check = (await Open().PageAsync($"{Address}?text=abcdee")).QuerySelector(".paper-check")!.Words();

        Assert.Contains("are not one of our marks", check, StringComparison.Ordinal);
        Assert.DoesNotContain("since then", check, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2099-01-01")]
    [InlineData("2026-13-45")]
    public async Task A_day_on_which_nothing_can_be_printed_leaves_out_no_change(string day)
    {
        var check = (await Open().PageAsync($"{Address}?printed={day}&text=000000")).QuerySelector(".paper-check")!;

        Assert.Equal(Repository.Edition.Guide.Sheets.Single(sheet => sheet.Facts.Slug == "calf-cramp-now").Facts.Freshness.Changes.Length, check.QuerySelectorAll("li").Length);
    }

    [Theory]
    [InlineData("calf-cramp-now", "GB")]
    [InlineData("back-thigh-cramp", "US")]
    [InlineData("heat-or-sport-cramp", "IN")]
    public async Task A_paper_whose_country_was_lost_is_shown_with_its_own_numbers(string slug, string country)
    {
        var client = Open(site => site.With("Site:Address", "https://cramps.example.org/"));
        var paper = (await client.PageAsync($"/sheets/{slug}?country={country}")).QuerySelector(".on-paper")!;
        var printed = paper.QuerySelector(".sheet-foot .address")!.Words()["https://cramps.example.org".Length..];
        Assert.EndsWith($"&country={country}", printed, StringComparison.Ordinal);
        var lost = printed[..^$"&country={country}".Length];

        foreach (var address in new[] { lost, lost + "&country=NO", lost + "&country=G" })
        {
            var page = await LedOnAsync(client, address);
            Assert.Equal("Your sheet is current", page.GetElementById("paper-check")!.Words());
            Assert.Equal(paper.Words(), page.QuerySelector(".on-paper")!.Words());
        }
    }

    [Fact]
    public async Task A_paper_with_the_main_numbers_is_current_whatever_country_was_added_to_its_address()
    {
        var page = await LedOnAsync(Open(), await PrintedAddressAsync() + "&country=GB");

        Assert.Equal("Your sheet is current", page.GetElementById("paper-check")!.Words());
    }

    [Theory]
    [InlineData("/sheets/appointment")]
    [InlineData("/sheets/cramp-diary")]
    [InlineData("/sheets/wallet-card")]
    public async Task A_form_that_shows_other_numbers_is_out_of_date_and_what_was_written_on_it_is_kept(string address)
    {
        var mark = (await Open().PageAsync(address)).QuerySelector("svg.qr path:last-child")!.GetAttribute("d");
        var other = (await Open(site => site.With("Site:Country", "NO")).PageAsync(address)).QuerySelector("svg.qr path:last-child")!.GetAttribute("d");
        Assert.NotEqual(mark, other);

        var check = (await Open().PageAsync($"{address}?printed=2026-11-22&text=000000")).QuerySelector(".paper-check")!.Words();

        Assert.Contains("is out of date", check, StringComparison.Ordinal);
        Assert.Equal(address != "/sheets/wallet-card", check.Contains("Keep what you wrote", StringComparison.Ordinal));
        Assert.Equal(address == "/sheets/wallet-card", check.Contains("throw the old one away", StringComparison.Ordinal));
    }

    static async Task<IHtmlDocument> LedOnAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return await client.PageAsync(answer.Headers.Location!.OriginalString);
    }

    async Task<string> PrintedAddressAsync()
    {
        var page = await Open(site => site.With("Site:Address", "https://cramps.example.org/")).PageAsync(Address);
        return page.QuerySelector(".sheet-foot .address")!.Words()["https://cramps.example.org".Length..];
    }

    HttpClient Open(Action<RunningSite>? change = null)
    {
        var site = new RunningSite().With("Content:Path", content.Location);
        sites.Add(site);
        change?.Invoke(site);
        return site.CreateClient();
    }

    public void Dispose()
    {
        sites.ForEach(site => site.Dispose());
        content.Dispose();
    }
}
