using System.Text.RegularExpressions;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>Every rule finds what it is for, and nothing else, in the real guide.</summary>
public sealed class RuleTests
{
    // What the disk refuses cannot be shown in memory; DiskTests shows it.
    const string OfTheDisk = "CG0101";

    static readonly RuleCase[] Cases = [.. FormCases.All, .. ProseCases.All, .. PageCases.All, .. CheckCases.All];

    public static TheoryData<string> Codes => [.. Cases.Select(one => one.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_made_wrong_in_one_way_is_told_by_that_rule_alone(string code) => Cases.Single(one => one.Code == code).Check();

    [Fact]
    public void Every_rule_has_a_page_that_breaks_it() =>
        Assert.Equal(RuleBook.All.Select(rule => rule.Code), Cases.Select(one => one.Code).Append(OfTheDisk).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_says_why_it_is_there_and_shows_an_example()
    {
        Assert.All(RuleBook.All, rule =>
        {
            Assert.Matches("^CG0[1-6][0-9]{2}$", rule.Code);
            Assert.EndsWith(".", rule.Says, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
            Assert.NotEqual(rule.Wrong, rule.Right);
        });
        Assert.Equal(RuleBook.All.Length, RuleBook.All.Select(rule => rule.Why).Distinct().Count());
    }

    [Fact]
    public void The_editors_guide_explains_every_code_and_no_other()
    {
        var guide = RepositoryContent.Folder.Text("README.md");
        Assert.Equal(RuleBook.All.Select(rule => rule.Code), Regex.Matches(guide, @"^\| (CG\d{4}) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
    }
}
