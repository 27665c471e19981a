using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Rules.RuleCase;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>The other ways in which a rule can be broken, and what looks like it and is none.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("CG0601", "## More\n\n::: urgent Danger signs if:\n- your toenails turn yellow\n:::")]
    [InlineData("CG0601", "## More\n\n::: urgent Get medical help today. Take your tablets too, if:\n- your toenails turn yellow\n:::")]
    [InlineData("CG0603", "## More\n\n::: dont What does harm\n- pulling hard\n:::")]
    [InlineData("CG0606", "Drink wormwood tea before bed.")]
    [InlineData("CG0606", "It is old advice. Prick the muscle with a needle.")]
    [InlineData("CG0606", "- Take quinine at night.")]
    [InlineData("CG0606", "## Take henbane tea before bed\n\nWords.")]
    [InlineData("CG0606", "| What | How |\n| --- | --- |\n| Henbane | Take two teaspoons in wine |")]
    [InlineData("CG0606", "An old recipe: take henbane seed.")]
    [InlineData("CG0606", "To ease the cramp, drink a cup of henbane tea.")]
    [InlineData("CG0606", "You can take quinine.")]
    [InlineData("CG0606", "People used 20 drops of henbane.")]
    [InlineData("CG0601", "## More\n\n::: emergency See a doctor if:\n- your toenails turn yellow\n:::")]
    [InlineData("CG0601", "## More\n\n::: emergency Rest at home and call {emergency-number} tomorrow if:\n- your toenails turn yellow\n:::")]
    [InlineData("CG0603", "## More\n\n::: do What helps\n- do not stretch\n:::")]
    [InlineData("CG0620", "In danger? Call 112 now.")]
    [InlineData("CG0620", "Ring 116 117 for advice.")]
    [InlineData("CG0620", "Call (emergency-number) now.")]
    public void More_text_that_a_rule_refuses(string code, string text) => Assert.Equal([code], Codes(RepositoryContent.Folder.With(Topic, $"{RepositoryContent.Folder.Text(Topic)}\n{text}\n")));

    [Theory]
    [InlineData("Never drink wormwood tea.")]
    [InlineData("Do not take quinine at night.")]
    [InlineData("Ask a doctor before you take quinine.")]
    [InlineData("Use no needle.")]
    [InlineData("Try a new position if you get pins and needles.")]
    [InlineData("Call 3 friends.")]
    [InlineData("## More\n\n::: emergency Call {emergency-number} now if:\n- you are pregnant and one leg or calf is newly swollen\n:::")]
    [InlineData("## More\n\n::: dont What does harm\n- **Do not** pull hard\n- never bounce\n:::")]
    [InlineData("## More\n\n::: routine See a GP or doctor if:\n- your toenails turn yellow\n:::\n\n## Later\n\n::: emergency Call {emergency-number} now if:\n- you faint in bed\n:::")]
    public void What_only_looks_like_a_fault_is_none(string text) => Assert.Empty(Codes(RepositoryContent.Folder.With(Topic, $"{RepositoryContent.Folder.Text(Topic)}\n{text}\n")));

    [Theory]
    [InlineData("one leg or one calf is newly swollen", true)]
    [InlineData("Newly swollen: one calf, or a leg.", true)]
    [InlineData("both legs are swollen in the evening", false)]
    public void A_sign_is_the_same_whatever_the_order_of_its_words(string sign, bool same)
    {
        var folder = RepositoryContent.Folder.With(Topic, $"{RepositoryContent.Folder.Text(Topic)}\n## More\n\n::: routine See a GP or doctor if:\n- {sign}\n:::\n");
        Assert.Equal(same ? ["CG0604"] : [], Codes(folder));
    }

    [Fact]
    public void An_other_name_is_not_the_title_of_another_page() =>
        Assert.Equal(["CG0609"], Codes(RepositoryContent.Folder.Change(Topic, "also: [nocturnal", "also: [Calf cramp now, nocturnal")));

    [Theory]
    [InlineData("2027-04-21", "")]
    [InlineData("2027-04-22", "CG0618")]
    [InlineData("2027-05-22", "CG0618")]
    [InlineData("2027-05-23", "CG0617")]
    public void A_page_is_told_thirty_days_before_it_is_due_and_when_it_is_over(string today, string code)
    {
        var problems = RepositoryContent.Folder.Read(new ReadingOptions { Today = DateOnly.Parse(today) }).Problems;
        Assert.Equal(code.Length == 0 ? [] : [code], problems.Select(problem => problem.Rule.Code).Distinct());
        Assert.True(code.Length == 0 || problems.Length == RepositoryContent.Edition.Guide.Pages.Count() + 1, "every page and the registers are due");
    }

    [Fact]
    public void What_is_due_soon_is_no_fault_even_to_a_strict_check() =>
        Assert.All(RepositoryContent.Folder.Read(new ReadingOptions { Today = new DateOnly(2027, 5, 1) }).Problems, problem => Assert.Equal(Severity.Note, problem.Severity));

    static IEnumerable<string> Codes(TestFolder folder) => folder.Read().Problems.Select(problem => problem.Rule.Code);
}
