using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

[Collection(OfSharedSite.Name)]
public sealed class SheetTests(SharedSite site)
{
    static readonly TextProseWriter Text = new(Repository.Edition.Guide.MainNumbers);

    public static TheoryData<string> Slugs => [.. Repository.Edition.Guide.Sheets.Select(sheet => sheet.Facts.Slug)];

    static Sheet Sheet(string slug) => Repository.Edition.Guide.Find<Sheet>(PageKind.Sheet, slug)!;

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_sheet_shows_all_its_steps_dos_donts_and_help_lines(string slug)
    {
        var page = await site.PageAsync($"/sheets/{slug}");
        var sheet = Sheet(slug);

        Assert.Equal(sheet.Facts.Title, page.QuerySelector("h1")!.Words());
        Assert.Equal(sheet.Steps.Select(step => Text.Write(step.Text)), page.QuerySelectorAll("ol.sheet-steps > li").Select(step => step.Words()));
        Assert.Equal(sheet.Do.Select(line => Text.Write(line.Text)), page.QuerySelectorAll("section.do li").Select(line => line.Words()));
        Assert.Equal(sheet.Dont.Select(line => Text.Write(line.Text)), page.QuerySelectorAll("section.dont li").Select(line => line.Words()));
        Assert.Equal(
            sheet.Help.OrderBy(line => line.Urgency).Select(line => $"{Text.Write(line.Sign)} {Text.Write(line.Action)}"),
            page.QuerySelectorAll("section.help li").Select(line => line.Words()));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_sheet_says_when_it_was_checked_and_carries_its_address_with_date_and_fingerprint(string slug)
    {
        var foot = (await site.PageAsync($"/sheets/{slug}")).QuerySelector(".sheet-foot")!;

        Assert.Contains($"Checked {Sheet(slug).Facts.Freshness.Checked:d MMMM yyyy}.", foot.Words(), StringComparison.Ordinal);
        Assert.Contains("Printed 22 November 2026.", foot.Words(), StringComparison.Ordinal);
        Assert.Contains("Not yet reviewed by a clinician.", foot.Words(), StringComparison.Ordinal);
        Assert.Matches($@"^https://cramps\.example\.org/sheets/{slug}\?printed=2026-11-22&text=[0-9a-f]{{6}}$", foot.QuerySelector(".address")!.Words());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_sheet_as_text_holds_every_line_within_80_columns(string slug)
    {
        var text = await site.Client.GetStringAsync(new Uri($"/sheets/{slug}.txt", UriKind.Relative));
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var sheet = Sheet(slug);

        Assert.DoesNotContain(text.Split('\n'), line => line.Length > 80);
        Assert.DoesNotContain('<', text);
        Assert.All(sheet.Steps.Select(step => step.Text).Concat(sheet.Do.Concat(sheet.Dont).Select(advice => advice.Text)).Append(sheet.Stop), line => Assert.Contains(Text.Write(line), words, StringComparison.Ordinal));
        Assert.All(sheet.Help, line => Assert.Contains($"{Text.Write(line.Sign)} {Text.Write(line.Action)}", words, StringComparison.Ordinal));
        Assert.Contains($"Checked {sheet.Facts.Freshness.Checked:d MMMM yyyy}.", words, StringComparison.Ordinal);
        Assert.Contains("Not yet reviewed by a clinician.", words, StringComparison.Ordinal);
        var address = text.TrimEnd().Split('\n')[^1];
        Assert.StartsWith($"https://cramps.example.org/sheets/{slug}?text=", address, StringComparison.Ordinal);
        var page = await site.PageAsync(address["https://cramps.example.org".Length..]);
        Assert.Equal("Your sheet is current", page.GetElementById("paper-check")!.Words());
    }

    [Fact]
    public async Task A_country_that_was_asked_for_is_kept_by_the_other_ways_to_have_the_sheet()
    {
        var page = await site.PageAsync("/sheets/calf-cramp-now?country=GB");

        Assert.Equal("/sheets/calf-cramp-now?size=large&country=GB", page.Link("Large print").To());
        Assert.Equal("/sheets/calf-cramp-now.txt?country=GB", page.Link("The same as plain text").To());
        var text = await site.Client.GetStringAsync(new Uri("/sheets/calf-cramp-now.txt?country=GB", UriKind.Relative));
        Assert.EndsWith("&country=GB", text.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("appointment", "1. When did the cramps start, and at what time do they come?", "MY MEDICINES", "- Do I need a test? What will it show?", "call 999 · 112.")]
    [InlineData("cramp-diary", "FOR EACH CRAMP, WRITE DOWN", "- What helped", "call 999 · 112.")]
    [InlineData("wallet-card", "CALL 999 · 112 NOW IF:", "- there is chest pain, trouble breathing", "- hands cramp or tingle after thyroid")]
    public async Task A_form_as_text_can_be_sent_in_a_message(string slug, params string[] lines)
    {
        var page = await site.PageAsync($"/sheets/{slug}?country=GB");
        var text = await site.Client.GetStringAsync(new Uri(page.Link("The same as plain text").To(), UriKind.Relative));

        Assert.DoesNotContain(text.Split('\n'), line => line.Length > 80);
        Assert.All(lines, line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.Contains("Not yet reviewed by a clinician.", text, StringComparison.Ordinal);
        var address = text.TrimEnd().Split('\n')[^1];
        Assert.Equal($"Your {(slug == "wallet-card" ? "card" : slug == "cramp-diary" ? "diary" : "sheet")} is current", (await site.PageAsync(address["https://cramps.example.org".Length..])).GetElementById("paper-check")!.Words());
    }

    [Theory]
    [InlineData("appointment")]
    [InlineData("cramp-diary")]
    public async Task A_paper_to_fill_in_comes_in_large_print_too(string slug)
    {
        var page = await site.PageAsync($"/sheets/{slug}");
        var large = await site.PageAsync(page.Link("Large print").To());

        Assert.Contains("large", large.Body!.ClassList);
        Assert.Equal(page.QuerySelector(".on-paper")!.Words() + "&size=large", large.QuerySelector(".on-paper")!.Words());
        Assert.Equal($"/sheets/{slug}", large.Link("Normal print").To());
    }

    [Fact]
    public async Task The_wallet_card_says_on_which_paper_and_how_it_is_printed()
    {
        var told = (await site.PageAsync("/sheets/wallet-card")).QuerySelector(".printing.screen-only")!.Words();

        Assert.All(["A4 or Letter", "100 %", "flip on the long edge"], words => Assert.Contains(words, told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_of_sheets_leads_to_each()
    {
        var page = await site.PageAsync("/sheets");

        Assert.Equal([.. Repository.Edition.Guide.Sheets.Select(sheet => $"/sheets/{sheet.Facts.Slug}"), "/sheets/appointment", "/sheets/cramp-diary", "/sheets/wallet-card"], page.QuerySelectorAll("ul.cards a").Select(link => link.To()));
    }
}
