using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>Sources, medical words, and what the guide says of itself.</summary>
[Collection(OfSharedSite.Name)]
public sealed class ReferenceTests(SharedSite site)
{
    static readonly GuideBook Guide = Repository.Edition.Guide;

    [Fact]
    public async Task Every_source_says_where_it_is_and_how_far_it_was_seen()
    {
        var page = await site.PageAsync("/sources");

        Assert.All(Guide.Sources, source =>
        {
            var row = page.GetElementById(source.Id)!;
            Assert.Contains(source.Title, row.Words(), StringComparison.Ordinal);
            Assert.Contains(source.Seen.Name(), row.Words(), StringComparison.Ordinal);
            Assert.Equal(source.Address is not null, row.QuerySelector("a[rel=noreferrer]")?.To() == source.Address?.AbsoluteUri && source.Address is not null);
        });
    }

    [Fact]
    public async Task Every_medical_word_has_its_plain_meaning()
    {
        var page = await site.PageAsync("/glossary");

        Assert.Equal(Guide.Glossary.Select(word => (word.Word, word.Meaning)), page.QuerySelectorAll("dt").Select(term => (term.QuerySelector("dfn")!.Words(), term.NextElementSibling!.Words())));
    }

    [Fact]
    public async Task About_counts_the_claims_of_each_verdict_and_of_each_part_of_the_article()
    {
        var main = (await site.PageAsync("/about")).MainPart();

        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Equal(
            $"{verdict.Sign()} {verdict.Name()}: {Guide.Claims.Count(claim => claim.Verdict == verdict)}",
            Assert.Single(main.QuerySelectorAll($"a[href='/evidence?verdict={verdict.Word()}']")).ParentElement!.Words()));
        Assert.All(Guide.Site.Sections, part => Assert.Equal(
            $"{Guide.Claims.Count(claim => claim.Section == part.Section)}",
            Assert.Single(main.QuerySelectorAll($"a[href='/evidence?section={part.Section.Id}']")).Words()));
    }

    [Fact]
    public async Task About_gives_the_operators_contact_or_says_that_there_is_none()
    {
        using var with = new RunningSite().With("Site:Contact", "mail@example.org <b>");
        using var client = with.CreateClient();

        Assert.Contains("Write to mail@example.org <b>.", (await client.PageAsync("/about")).MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("has not given an address yet", (await site.PageAsync("/about")).MainPart().Words(), StringComparison.Ordinal);
    }
}
