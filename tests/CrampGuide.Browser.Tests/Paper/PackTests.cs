using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using CrampGuide.Content.Guide;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Page = UglyToad.PdfPig.Content.Page;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>A pack as it comes out of the printer.</summary>
[Collection(BrowsingCollection.Name)]
public sealed partial class PackTests(Browsing browsing)
{
    const string Mixed = "/print?item=sheets/calf-cramp-now&item=checklists/pregnancy&item=topics/causes&item=sheets/appointment&item=sheets/cramp-diary&item=sheets/hand-cramp";
    const string Steps = "/print?item=topics/night-cramps";
    const string Card = "&item=sheets/wallet-card";
    static readonly string[] Titles = ["Calf cramp now", "Cramps in pregnancy and after birth", "Everyday causes of cramps", "For your appointment", "Cramp diary", "Hand or finger cramp now", "Wallet card"];
    static readonly string[] EmergencySigns = ["chest-pain-and-arm-cramp", "sudden-weakness-or-fit", "calf-swelling-clot", "cold-pale-limb", "back-pain-and-numbness", "after-hard-exercise-or-heat"];
    static readonly string[] ForScreens = ["Skip to the text", "Is it dangerous?", "Change pages", "What you type", "Make a pack", "No cookies", "browser's menu"];

    public static TheoryData<string, string> Papers => new() { { "A4", "" }, { "Letter", "" }, { "A4", "&size=large" }, { "Letter", "&size=large" } };

    [Theory, MemberData(nameof(Papers))]
    public Task EveryPage_HasItsFootAndNothingForScreens(string paper, string size) => PrintAsync(Mixed + Card + size, paper, pages =>
    {
        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Equal(("CrampGuide: Your pack, ", $"Page {i + 1} of {pages.Count}"), Foot(pages[i]));
            Assert.DoesNotContain(ForScreens, words => Text(pages[i]).Contains(words, StringComparison.Ordinal));
        }
    });

    [Theory, MemberData(nameof(Papers))]
    public Task EachItem_StartsOnAPageOfItsOwn(string paper, string size) => PrintAsync(Mixed + Card + size, paper, pages =>
    {
        var starts = Titles.Select(title => pages.FindIndex(1, page => Text(page).StartsWith(title, StringComparison.Ordinal))).ToList();
        Assert.DoesNotContain(-1, starts);
        Assert.Equal(starts.Order(), starts);
        Assert.StartsWith("Your pack", Text(pages[0]), StringComparison.Ordinal);
    });

    [Theory, MemberData(nameof(Papers))]
    public Task Sheets_KeepToOneSideOrTwoInLargePrint(string paper, string size) => PrintAsync("/print?" + string.Join('&', Guide.Book.Sheets.Select(sheet => $"item={sheet.Facts.Address.Name}")) + size, paper, pages =>
    {
        var sheets = Guide.Book.Sheets.Select(sheet => pages.FindIndex(1, page => Text(page).StartsWith(sheet.Facts.Title, StringComparison.Ordinal))).ToList();
        Assert.All(sheets.Zip(sheets.Skip(1)), pair => Assert.Equal(size.Length == 0 ? 1 : 2, pair.Second - pair.First));
    });

    [Theory, InlineData("A4"), InlineData("Letter")]
    public Task EmergencyChecklists_FitAPageEachButTheLongest(string paper) => PrintAsync("/print?" + string.Join('&', EmergencySigns.Select(list => $"item=checklists/{list}")), paper, pages =>
    {
        var starts = EmergencySigns.Select(list => Guide.Book.Find<Checklist>(PageKind.Checklist, list)!.Facts.Title).Select(title => pages.FindIndex(1, page => Text(page).StartsWith(title, StringComparison.Ordinal))).ToList();
        Assert.Equal([2, 3, 4, 5, 6, 7], starts.Select(start => start + 1));
        Assert.StartsWith("Sources of the checklists", Text(pages[7]), StringComparison.Ordinal);
    });

    [Theory, InlineData("keeps-coming-back", "A4"), InlineData("keeps-coming-back", "Letter"), InlineData("ascending-cramps", "A4"), InlineData("ascending-cramps", "Letter"), InlineData("thigh-pain", "A4")]
    public Task ALongChecklist_LeavesNoSingleCardToASecondPage(string list, string paper) => PrintAsync($"/print?item=checklists/{list}", paper, pages =>
        Assert.StartsWith("Sources of the checklists", Text(pages[2]), StringComparison.Ordinal));

    [Theory, MemberData(nameof(Papers))]
    public Task Cover_KeepsTogetherWhatIsInThePackAndWhoGaveIt(string paper, string size)
        => PrintAsync("/print?" + string.Join('&', EmergencySigns.Select(list => $"item=checklists/{list}")) + "&item=topics/when-to-see-a-doctor" + size, paper, pages =>
            Assert.Single(pages, page => Text(page).Contains("In this pack", StringComparison.Ordinal) && Text(page).Contains("When to see a doctor Topic", StringComparison.Ordinal) && Text(page).Contains("Given to you by", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Papers))]
    public Task WhatAChecklistCannotDo_StandsBelowSigns(string paper, string size) => PrintAsync("/print?" + string.Join('&', Guide.Book.Checklists.Select(list => $"item={list.Facts.Address.Name}")) + size, paper, pages =>
        Assert.DoesNotContain(pages, page => Text(page).StartsWith("Important:", StringComparison.Ordinal) || Text(page).StartsWith("Checked", StringComparison.Ordinal)));

    [Theory, InlineData(Mixed, "A4"), InlineData(Mixed, "Letter"), InlineData(Steps, "A4")]
    public Task LargePrint_IsNowhereSmallerThan18Points(string pack, string paper) => PrintAsync(pack + "&size=large", paper, pages =>
    {
        var small = pages.SelectMany(page => page.Letters.Where(letter => letter.PointSize < 17.5 && !string.IsNullOrWhiteSpace(letter.Value)).Select(letter => $"{page.Number}: {letter.Value} {letter.PointSize:0.0}"));
        Inspecting.ExpectNone([.. small.Distinct().Take(20)]);
    });

    [Theory, MemberData(nameof(Papers))]
    public Task Nothing_StandsBesideThePaper(string paper, string size) => PrintAsync(Mixed + Card + size, paper, pages =>
        Assert.All(pages, page => Assert.DoesNotContain(page.Letters, letter => letter.BoundingBox.Left < 10 || letter.BoundingBox.Right > page.Width - 10)));

    [Fact]
    public Task EveryFactOfTheScreen_IsOnThePaper() => PrintAsync(Mixed, "A4", pages =>
    {
        var printed = Squeezed(string.Concat(pages.Select(Text)));
        var list = Guide.Book.Find<Checklist>(PageKind.Checklist, "pregnancy")!;
        Assert.All(list.Cards.SelectMany(card => card.Signs), sign => Assert.Contains(Squeezed(Content.Prose.TextProseWriter.Plain(sign.Sign)), printed, StringComparison.Ordinal));
        Assert.Contains(Squeezed("Addresses"), printed, StringComparison.Ordinal);
        Assert.Contains("https://", printed, StringComparison.Ordinal);
    });

    Task PrintAsync(string address, string paper, Action<List<Page>> look) => browsing.VisitAsync(Reader.DesktopWithoutScripts.Options(), $"pack-{paper}-{address.Length}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        using var document = PdfDocument.Open(await visit.Page.PdfAsync(new() { Format = paper, PreferCSSPageSize = false }));
        look([.. document.GetPages()]);
    });

    // The title without the date, and the number, as far as they stand lowest on the page.
    static (string, string) Foot(Page page)
    {
        var foot = FootText().Match(Whole(page));
        var lowest = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).GroupBy(letter => Math.Round(letter.StartBaseLine.Y)).MinBy(line => line.Key)!;
        Assert.Equal(Squeezed(foot.Value), Squeezed(string.Concat(lowest.Select(letter => letter.Value))));
        return (foot.Groups["title"].Value, foot.Groups["number"].Value);
    }

    // What stands in the margin comes first in the file.
    static string Text(Page page) => FootText().Replace(Whole(page), "").Trim();

    static string Whole(Page page) => Regex.Replace(ContentOrderTextExtractor.GetText(page), @"\s+", " ").Trim();

    [GeneratedRegex(@"^(?<number>Page \d+ of \d+)\s*(?<title>CrampGuide: [\w ]+, )\d{1,2} \w+ \d{4}")]
    private static partial Regex FootText();

    static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
