using AngleSharp.Html.Dom;
using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

[Collection(OfSharedSite.Name)]
public sealed class EvidenceTests(SharedSite site)
{
    static readonly GuideBook Guide = Repository.Edition.Guide;

    public static TheoryData<string> Verdicts => [.. Enum.GetValues<Verdict>().Select(verdict => verdict.Word())];

    public static TheoryData<string> Sections => [.. Guide.Site.Sections.Select(part => part.Section.Id)];

    [Fact]
    public async Task Every_claim_stands_in_the_register_with_its_verdict_its_evidence_and_what_to_do_instead()
    {
        var page = await site.PageAsync("/evidence");

        Assert.All(Guide.Claims, claim =>
        {
            var row = page.GetElementById(claim.Id)!;
            Assert.Equal($"{claim.Verdict.Sign()} {claim.Verdict.Name()}: {claim.Text}", row.QuerySelector("h3")!.Words());
            Assert.Equal(claim.Instead, row.QuerySelector(".instead")!.Words());
            Assert.Equal(claim.Evidence, row.QuerySelector(".why")!.Words());
            Assert.Equal(claim.Sources.Select(source => $"/sources#{source.Id}"), row.QuerySelectorAll("a").Skip(1).Select(link => link.To()));
            Assert.Equal(claim.Sources.IsEmpty, row.Words().Contains("No source was found for this.", StringComparison.Ordinal));
        });
        Assert.Equal(180, Guide.Claims.Length);
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public async Task The_register_shows_the_claims_of_one_verdict(string verdict) =>
        Assert.Equal(verdict, (await ShowsAsync($"/evidence?verdict={verdict}", claim => claim.Verdict.Word() == verdict)).QuerySelector("#verdict option[selected]")?.GetAttribute("value"));

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task The_register_shows_the_claims_of_one_part_of_the_article(string section) =>
        Assert.Equal(section, (await ShowsAsync($"/evidence?section={section}", claim => claim.Section.Id == section)).QuerySelector("#section option[selected]")?.GetAttribute("value"));

    [Fact]
    public async Task The_register_shows_the_claims_of_one_verdict_in_one_part()
    {
        var some = Guide.Claims.First(claim => claim.Verdict == Verdict.Dangerous);

        await ShowsAsync($"/evidence?verdict=dangerous&section={some.Section.Id}", claim => claim.Verdict == Verdict.Dangerous && claim.Section == some.Section);
    }

    [Theory]
    [InlineData("/evidence?verdict=true")]
    [InlineData("/evidence?section=nowhere")]
    [InlineData("/evidence?verdict=wrong&verdict=dangerous&section=nowhere")]
    public async Task An_unknown_filter_shows_no_claim_and_says_so(string address) => await ShowsAsync(address, _ => false);

    [Fact]
    public async Task The_filters_say_how_many_claims_each_choice_shows()
    {
        var page = await site.PageAsync("/evidence");
        var verdicts = page.QuerySelectorAll("select#verdict option").Skip(1).Select(option => option.Words());

        Assert.Equal(Enum.GetValues<Verdict>().Select(verdict => $"{verdict.Sign()} {verdict.Name()} ({Guide.Claims.Count(claim => claim.Verdict == verdict)})"), verdicts);
        Assert.NotNull(page.QuerySelector("label[for=verdict]"));
        Assert.NotNull(page.QuerySelector("label[for=section]"));
    }

    async Task<IHtmlDocument> ShowsAsync(string address, Func<Claim, bool> expected)
    {
        var page = await site.PageAsync(address);
        var claims = Guide.Claims.Where(expected).ToList();

        Assert.Equal(claims.Select(claim => claim.Id).Order(), page.QuerySelectorAll("section.claim").Select(row => row.Id).Order());
        Assert.Equal($"{claims.Count} of {Guide.Claims.Length} claims shown.", page.QuerySelector("[role=status]")!.Words());
        return page;
    }
}
