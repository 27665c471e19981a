using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>An editor changes the topic that paper is made from, or what <c>site.yml</c> says about it.</summary>
public sealed class PaperFormTests
{
    const string Topic = "topics/your-appointment.md";

    [Theory]
    [InlineData("site.yml", "asked: what-the-doctor-asks-and-why", "asked: what-to-ask", "CG0513", "with a table in it")]
    [InlineData("site.yml", "ask: what-to-ask", "ask: tests-you-may-have", "CG0513", "with a list in it")]
    [InlineData("site.yml", "medicines: list-your-medicines", "medicines: nowhere", "CG0513", "'nowhere'")]
    [InlineData("site.yml", "at once, on eight small cards to cut out.\n    topic: your-appointment", "at once, on eight small cards to cut out.\n    topic: causes", "CG0513", "'causes' has no emergency card")]
    [InlineData("site.yml", "at once, on eight small cards to cut out.\n    topic: your-appointment", "at once, on eight small cards to cut out.\n    topic: nowhere", "CG0503", "there is no topic 'nowhere'")]
    [InlineData(Topic, "## Keep a 2-week diary", "## Keep a diary", "CG0513", "'keep-a-2-week-diary'")]
    public void What_paper_needs_and_does_not_find_is_told(string file, string old, string changed, string code, string reason)
    {
        var problems = RepositoryContent.Folder.Change(file, old, changed).Read().Problems;

        Assert.Contains(problems, problem => problem.Rule.Code == code && problem.File.EndsWith("site.yml", StringComparison.Ordinal) && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_cannot_take_the_name_of_such_paper()
    {
        var folder = RepositoryContent.Folder;
        var problems = folder.With("sheets/wallet-card.md", folder.Text("sheets/calf-cramp-now.md")).Read().Problems;

        Assert.Contains(problems, problem => problem.Rule.Code == "CG0513" && problem.Reason.Contains("sheets/wallet-card.md", StringComparison.Ordinal));
    }
}
