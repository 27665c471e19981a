using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Facts;

/// <summary>What must hold of the pages as they stand.</summary>
public sealed class PageFactsTests
{
    static GuideBook Guide => RepositoryContent.Edition.Guide;

    public static TheoryData<string> SheetSlugs =>
        ["calf-cramp-now", "front-thigh-cramp", "back-thigh-cramp", "foot-toe-cramp", "night-cramps", "heat-or-sport-cramp", "hand-cramp"];

    [Fact]
    public void The_guide_reads_without_a_single_problem() => ProblemAssert.Clean(RepositoryContent.Reading);

    [Theory]
    [MemberData(nameof(SheetSlugs))]
    public void The_first_aid_sheet_is_there(string slug) => Assert.NotNull(Guide.Find<Sheet>(PageKind.Sheet, slug));

    [Fact]
    public void Every_source_of_a_page_s_text_is_cited_from_its_own_list()
    {
        foreach (var page in Guide.Pages)
        {
            var html = new HtmlProseWriter(new FixedPlace(Guide.MainNumbers), page.Facts.Sources).Write(page.Body).ToString();
            Assert.DoesNotContain(">0</a>", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_id_stands_twice_on_a_page()
    {
        foreach (var page in Guide.Pages)
        {
            var ids = page.Body.AllBlocks.Select(block => block switch { Heading heading => heading.Id, Callout callout => callout.Id, _ => null }).OfType<string>().ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    [Fact]
    public void An_old_name_leads_to_the_page_of_today()
    {
        var folder = MinimalFolder.Folder.Change(MinimalFolder.Topic, "changes:", "former: [leg-cramps, cramps-at-night]\nchanges:");
        var guide = ProblemAssert.Clean(folder.Read()).Guide;
        Assert.Equal("night-cramps", guide.NewSlug(PageKind.Topic, "leg-cramps"));
        Assert.Equal("night-cramps", guide.NewSlug(PageKind.Topic, "cramps-at-night"));
        Assert.Null(guide.NewSlug(PageKind.Sheet, "leg-cramps"));
        Assert.Null(guide.NewSlug(PageKind.Topic, "night-cramps"));
    }
}
