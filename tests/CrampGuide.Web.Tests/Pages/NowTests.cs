using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

[Collection(OfSharedSite.Name)]
public sealed class NowTests(SharedSite site)
{
    static readonly TextProseWriter Text = new(Repository.Edition.Guide.MainNumbers);

    public static TheoryData<string> Slugs => [.. Repository.Edition.Guide.Sheets.Select(sheet => sheet.Facts.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task The_first_three_steps_come_first_then_the_line_that_says_stop(string slug)
    {
        var sheet = Repository.Edition.Guide.Find<Sheet>(PageKind.Sheet, slug)!;
        var main = (await site.PageAsync($"/now/{slug}")).MainPart();
        var steps = main.QuerySelector("ol.big-steps")!;

        Assert.Equal(["h1", "ol", "p"], main.Children.Take(3).Select(part => part.LocalName));
        Assert.Equal(
            sheet.Steps.Take(3).Select(step => Text.Write(step.Text)),
            steps.Children.Select(step => step.Words()));
        Assert.Equal(Text.Write(sheet.Stop), main.QuerySelector("p.stop")!.Words());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task The_later_steps_go_on_counting_and_the_whole_sheet_is_a_link_away(string slug)
    {
        var sheet = Repository.Edition.Guide.Find<Sheet>(PageKind.Sheet, slug)!;
        var main = (await site.PageAsync($"/now/{slug}")).MainPart();

        Assert.Equal(sheet.Steps.Skip(3).Select(step => Text.Write(step.Text)), main.QuerySelectorAll("ol[start='4'] > li").Select(step => step.Words()));
        Assert.Equal($"/sheets/{slug}", main.Link("The whole sheet").To());
        Assert.Equal("/now", main.Link("Another muscle").To());
    }

    // The clock on the page goes by it.
    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_line_that_says_stop_gives_a_cramp_ten_minutes(string slug) =>
        Assert.Contains("Over 10 minutes", Text.Write(Repository.Edition.Guide.Find<Sheet>(PageKind.Sheet, slug)!.Stop), StringComparison.Ordinal);

    [Fact]
    public async Task Every_muscle_is_a_button_and_what_is_no_cramp_goes_to_the_danger_signs()
    {
        var main = (await site.PageAsync("/now")).MainPart();

        Assert.Equal(
            Repository.Edition.Guide.Sheets.Select(sheet => ($"/now/{sheet.Facts.Slug}", sheet.Muscle)).Order(),
            main.QuerySelectorAll("ul.muscles a").Select(link => (link.To(), link.Words())).Order());
        Assert.Equal("/checklists", main.Link("Chest, arm, back").To());
    }
}
