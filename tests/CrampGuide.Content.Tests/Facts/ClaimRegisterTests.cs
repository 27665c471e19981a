using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Facts;

/// <summary>What must hold of the register of claims as it stands.</summary>
public sealed partial class ClaimRegisterTests
{
    static GuideBook Guide => RepositoryContent.Edition.Guide;

    [Fact]
    public void All_180_claims_of_the_article_are_there() =>
        Assert.Equal(Enumerable.Range(1, 180).Select(n => $"C{n:000}"), Guide.Claims.Select(claim => claim.Id));

    [Fact]
    public void All_sources_are_there_but_the_one_that_nothing_in_the_evidence_cites() =>
        Assert.Equal(Enumerable.Range(1, 139).Where(n => n != 104).Select(n => $"S{n:00}"), Guide.Sources.Select(source => source.Id).OrderBy(id => int.Parse(id[1..])));

    [Fact]
    public void The_dangerous_claims_are_those_of_the_evidence() => Assert.Equal(
        ["C058", "C060", "C092", "C099", "C100", "C101", "C102", "C106", "C107", "C127", "C169", "C171", "C179", "C180"],
        Guide.Claims.Where(claim => claim.Verdict == Verdict.Dangerous).Select(claim => claim.Id));

    [Theory]
    [InlineData(Verdict.Dangerous, 14)]
    [InlineData(Verdict.Wrong, 28)]
    [InlineData(Verdict.NotRecommended, 20)]
    [InlineData(Verdict.Unproven, 77)]
    [InlineData(Verdict.Supported, 41)]
    public void Verdicts_are_those_of_the_evidence(Verdict verdict, int count) => Assert.Equal(count, Guide.Claims.Count(claim => claim.Verdict == verdict));

    [Fact]
    public void Dangerous_advice_names_no_amount() =>
        Assert.Empty(Guide.Claims.Where(claim => claim.Verdict == Verdict.Dangerous && Amount().IsMatch(claim.Text)).Select(claim => $"{claim.Id}: {claim.Text}"));

    [Theory]
    [InlineData("Take 5 drops")]
    [InlineData("2.5ml of tincture")]
    [InlineData("A 10 % ointment")]
    [InlineData("Two teaspoons in a glass")]
    [InlineData("½ cup")]
    [InlineData("1-2 tablets")]
    public void An_amount_would_be_noticed(string text) => Assert.Matches(Amount(), text);

    [Fact]
    public void Every_claim_says_something_of_its_own() =>
        Assert.Empty(Guide.Claims.GroupBy(claim => claim.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void No_claim_speaks_to_editors() => Assert.Empty(
        Guide.Claims.Where(claim => ForEditors().IsMatch($"{claim.Text} {claim.Evidence} {claim.Instead}")).Select(claim => claim.Id));

    [GeneratedRegex(
        @"([0-9½¼¾]|\b(a|one|two|three|four|five|six|half|some)\b)\s*(of an? )?-?\s*(µg|mcg|mg|g|grams?|kg|ml|l|litres?|%|percent|drops?|tablets?|pills?|capsules?|(tea|table)?spoon(ful)?s?|cups?|glass(es)?|handfuls?|units?|iu)(\b|(?<=%))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(section [A-F]\b|leave out|reword|TODO|TBD|evidence\.(md|json))", RegexOptions.IgnoreCase)]
    private static partial Regex ForEditors();
}
