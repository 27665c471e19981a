using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

public sealed class EmergencyTests
{
    static SearchIndex Index => RepositoryContent.Edition.Search;

    [Theory]
    [InlineData("chest pain", "chest-pain-and-arm-cramp")]
    [InlineData("Chest PAINS!!", "chest-pain-and-arm-cramp")]
    [InlineData("i have chest pain and cramps", "chest-pain-and-arm-cramp")]
    [InlineData("chset pain", "chest-pain-and-arm-cramp")]
    [InlineData("heart attack", "chest-pain-and-arm-cramp")]
    [InlineData("can't breathe", "chest-pain-and-arm-cramp")]
    [InlineData("can’t breathe", "chest-pain-and-arm-cramp")]
    [InlineData("stroke", "sudden-weakness-or-fit")]
    [InlineData("is it a stroke", "sudden-weakness-or-fit")]
    [InlineData("face drooping", "sudden-weakness-or-fit")]
    [InlineData("seizure", "sudden-weakness-or-fit")]
    [InlineData("DVT", "calf-swelling-clot")]
    [InlineData("hands locked", "hand-and-finger-cramps")]
    [InlineData("lockjaw", "ascending-cramps")]
    [InlineData("инфаркт", "chest-pain-and-arm-cramp")]
    [InlineData("stroke of luck but now a stroke", "sudden-weakness-or-fit")]
    [InlineData("fainted at the museum", "sudden-weakness-or-fit")]
    [InlineData("husband seizure", "sudden-weakness-or-fit")]
    [InlineData("overdose sertraline", "medicines-and-cramps")]
    [InlineData("thinks he had a herat attack", "chest-pain-and-arm-cramp")]
    [InlineData("legs gone week cant walk sudenly", "sudden-weakness-or-fit")]
    [InlineData("leg cold and pale probably jeans dye", "cold-pale-limb")]
    [InlineData("sunburn and confused", "after-hard-exercise-or-heat")]
    public void A_danger_raises_its_checklist(string query, string checklist) => Assert.Equal(checklist, Index.Search(query).Emergency?.Checklist);

    [Theory]
    [InlineData("a stroke of luck")]
    [InlineData("heart of palm")]
    [InlineData("keep fit")]
    [InlineData("shoes that fit")]
    [InlineData("night cramps")]
    [InlineData("calf cramp")]
    [InlineData("chest")]
    [InlineData("pain in my calf and a wooden chest")]
    [InlineData("fainting goats")]
    [InlineData("red leggings stroke engine")]
    [InlineData("calf cramp at nght")]
    [InlineData("retless legs")]
    [InlineData("cramp ater yoga")]
    [InlineData("foot blue from jeans dye")]
    [InlineData("")]
    public void Harmless_words_raise_nothing(string query) => Assert.Null(Index.Search(query).Emergency);

    [Theory]
    [InlineData("i want to die")]
    [InlineData("Want to DIE")]
    [InlineData("chest pain and i want to die")]
    public void Words_of_despair_raise_crisis_help_before_all(string query)
    {
        var match = Index.Search(query).Emergency;
        Assert.NotNull(match);
        Assert.True(match.IsCrisis);
    }

    [Fact]
    public void Every_phrase_that_is_suggested_raises_a_banner()
    {
        var words = RepositoryContent.Edition.Guide.SearchWords;
        var book = new EmergencyPhrasebook(words, []);
        var silent = words.Emergencies.Append(words.Crisis).SelectMany(group => group.Suggested.Except(group.Harmless)).Where(phrase => book.Match(phrase) is null);
        Assert.Empty(silent);
    }

    [Fact]
    public void What_an_editor_calls_harmless_raises_nothing_of_that_list()
    {
        var words = RepositoryContent.Edition.Guide.SearchWords;
        var book = new EmergencyPhrasebook(words, []);
        // Another list may have the words for a danger of its own: "heat stroke" is no stroke.
        var alarms = words.Emergencies.Append(words.Crisis).SelectMany(group => group.Harmless.Where(phrase => book.Match(phrase) is { } match && match.Checklist == group.Checklist).Select(phrase => $"{group.Checklist}: {phrase}"));
        Assert.Empty(alarms);
    }

    [Fact]
    public void A_phrase_harmless_for_one_list_may_be_a_danger_of_another() =>
        Assert.Equal("after-hard-exercise-or-heat", Index.Search("heat stroke").Emergency?.Checklist);

    [Fact]
    public void Every_checklist_has_phrases() => Assert.Equal(
        RepositoryContent.Edition.Guide.Checklists.Select(list => list.Facts.Slug).Order(StringComparer.Ordinal),
        RepositoryContent.Edition.Guide.SearchWords.Emergencies.Select(group => group.Checklist!).Order(StringComparer.Ordinal).Distinct());

    [Fact]
    public void Of_two_dangers_the_longer_phrase_tells_more()
    {
        var folder = MinimalFolder.Folder.Change(MinimalFolder.SearchWords, "emergencies:", "emergencies:\n  - {checklist: calf-pain, phrases: [calf]}")
            .With("checklists/calf-pain.md", MinimalFolder.Folder.Text(MinimalFolder.Checklist).Replace("calf-clot-", "calf-pain-", StringComparison.Ordinal).Replace("Calf clot", "Calf pain", StringComparison.Ordinal))
            .Change(MinimalFolder.Site, "checklists: [calf-clot]", "checklists: [calf-clot, calf-pain]");
        var index = ProblemAssert.Clean(folder.Read()).Search;
        Assert.Equal("calf-clot", index.Search("swollen calf").Emergency?.Checklist);
        Assert.Equal("calf-pain", index.Search("a calf").Emergency?.Checklist);
    }

    [Fact]
    public void Words_of_a_phrase_stand_in_order_with_only_small_words_between()
    {
        var index = MinimalFolder.Folder.Read().Edition!.Search;
        Assert.NotNull(index.Search("my swollen calf hurts").Emergency);
        Assert.Null(index.Search("calf swollen").Emergency);
        Assert.Null(index.Search("swollen and bruised calf").Emergency);
        Assert.Null(index.Search("swollen calf muscle day").Emergency);
    }
}
