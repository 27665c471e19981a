using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;
using Xunit.Abstractions;

namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>Who may be in danger is told so, however it is put; who speaks of ordinary things is not frightened.</summary>
public sealed class JudgedBannerTests(ITestOutputHelper output)
{
    // What is reached, to be raised with the phrasebook. The goal: every emergency, with the right list, and no false alarm;
    // within 0.05 of that for what was set aside.
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData(JudgedLists.Second, 1, 1)]
    [InlineData(JudgedLists.Blind, 1, 1)]
    [InlineData(JudgedLists.SetAside, 0.97, 0.95)]
    public void Emergencies_raise_the_banner_with_the_list_that_helps(string list, double leastRaised, double leastRight)
    {
        var emergencies = Lists(list).Emergencies;
        var raised = emergencies.Count(emergency => Index.Search(emergency.Text).Emergency is not null);
        var right = emergencies.Count(Helps);
        output.WriteLine($"{raised} of {emergencies.Count} emergencies raise the banner, {right} with a list that helps");
        Assert.InRange(raised, leastRaised * emergencies.Count, emergencies.Count);
        Assert.InRange(right, leastRight * emergencies.Count, emergencies.Count);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(JudgedLists.Second, 0)]
    [InlineData(JudgedLists.Blind, 0)]
    [InlineData(JudgedLists.SetAside, 0.05)]
    public void Ordinary_words_seldom_raise_the_banner(string list, double mostAlarms)
    {
        var harmless = Lists(list).Harmless;
        var alarms = harmless.Count(query => Index.Search(query).Emergency is not null);
        output.WriteLine($"{alarms} false alarms on {harmless.Count} harmless queries");
        Assert.InRange(alarms, 0, mostAlarms * harmless.Count);
    }

    // Held at what is reached: a slip may make another right word ("full" for "fall"), and then nobody can know.
    [Fact]
    public void A_slip_of_the_finger_hides_few_emergencies_and_frightens_hardly_anybody()
    {
        var slips = new Slips(7);
        string[] lists = ["", JudgedLists.Second, JudgedLists.Blind];
        var emergencies = lists.SelectMany(list => Lists(list).Emergencies).Select(emergency => slips.In(emergency.Text)).ToList();
        var harmless = lists.SelectMany(list => Lists(list).Harmless).Select(slips.In).ToList();
        var raised = emergencies.Count(query => Index.Search(query).Emergency is not null);
        var alarms = harmless.Count(query => Index.Search(query).Emergency is not null);
        output.WriteLine($"with a slip each: {raised} of {emergencies.Count} emergencies raise the banner, {alarms} false alarms on {harmless.Count} harmless queries");
        Assert.InRange(raised, 0.96 * emergencies.Count, emergencies.Count);
        Assert.InRange(alarms, 0, 0.015 * harmless.Count);
    }

    static JudgedLists Lists(string list) => new(Path.Combine(RepositoryContent.Location, "..", JudgedLists.Folder), list);

    static bool Helps(JudgedEmergency emergency) => Index.Search(emergency.Text).Emergency is { } match && emergency.Helps.Contains(match.Checklist ?? "crisis");
}
