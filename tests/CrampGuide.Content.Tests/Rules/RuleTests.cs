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

    public static TheoryData<string> Written =>
        [.. ProseRules.All.Concat(CalloutRules.All).Where(rule => !Described.Contains(rule.Code)).Select(rule => rule.Code)];

    // Examples that say what stands there, because it would be too long, or is not Markdown.
    static readonly string[] Described = ["CG0301", "CG0306", "CG0308", "CG0311", "CG0313", "CG0406"];

    [Theory]
    [MemberData(nameof(Written))]
    public void The_example_of_a_rule_breaks_it_and_the_mended_one_does_not(string code)
    {
        var rule = RuleBook.All.Single(rule => rule.Code == code);
        Assert.Contains(Read(rule.Wrong), problem => problem.Rule == rule);
        Assert.DoesNotContain(Read(rule.Right), problem => problem.Rule == rule);

        static IEnumerable<Problem> Read(string example) => RepositoryContent.Folder.With("pictures/calf-stretch.svg", "<svg viewBox=\"0 0 9 9\"/>\n")
            .With(RuleCase.Topic, $"{RepositoryContent.Folder.Text(RuleCase.Topic)}\n{example}\n").Read().Problems;
    }

    [Fact]
    public void The_editors_guide_explains_every_code_and_no_other()
    {
        var guide = RepositoryContent.Folder.Text("README.md");
        Assert.Equal(RuleBook.All.Select(rule => rule.Code), Regex.Matches(guide, @"^\| (CG\d{4}) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
    }
}
