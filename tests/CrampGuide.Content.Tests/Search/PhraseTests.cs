using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Search;

/// <summary>What an editor can say with one phrase, and what people may type to meet it.</summary>
public sealed class PhraseTests
{
    const string Classes = "words:\n  calf: [calf, lower leg]\n  limb: [\"{calf}\", arm]\n";

    [Theory]
    [InlineData("{limb} white", "my lower leg went white")]
    [InlineData("{limb} white", "arm is white")]
    [InlineData("calf|shin white", "shin white")]
    [InlineData("calf * white", "calf after the long walk white")]
    [InlineData("calf + white", "gone all white is my left calf")]
    [InlineData("calf + white + numb", "numb and white, calf")]
    [InlineData("calf very? white", "calf white")]
    [InlineData("calf bent_back|wrong_way", "calf is the wrong way")]
    [InlineData("calf white|gone_{limb}", "calf gone arm")]
    [InlineData("calf white", "claf wihte")]
    [InlineData("unconscious", "un conscious")]
    [InlineData("calf swollen", "calfswollen")]
    [InlineData("seizure", "seezure")]
    public void A_phrase_is_met(string phrase, string query) => Assert.NotNull(Match(phrase, query));

    [Theory]
    [InlineData("{limb} white", "white arm")]
    [InlineData("calf * white", "calf then went for a walk on the long cold beach near home under white clouds")]
    [InlineData("calf + white", "calf beach beach beach beach beach beach beach beach beach beach beach beach beach white")]
    [InlineData("calf + calf white", "calf white")]
    [InlineData("{limb} cold", "cold arm")]
    [InlineData("calf not moving", "calf moving")]
    [InlineData("calf bent_back|wrong_way", "calf wrong back")]
    public void A_phrase_is_not_met(string phrase, string query) => Assert.Null(Match(phrase, query));

    [Fact]
    public void A_harmless_phrase_hides_only_the_words_it_covers()
    {
        Assert.Null(Match("stroke", "a stroke of luck", "stroke of luck"));
        Assert.NotNull(Match("stroke", "a stroke of luck, then a stroke", "stroke of luck"));
    }

    [Theory]
    [InlineData("\"{limp} white\"", "there is no class 'limp'")]
    [InlineData("\"{limb white\"", "is no name in braces")]
    [InlineData("\"calf| white\"", "needs a word before and behind it")]
    [InlineData("\"calf white_|blue\"", "needs a word before and behind it")]
    [InlineData("\"+ white\"", "needs words before and behind it")]
    [InlineData("\"white *\"", "stands between two words")]
    [InlineData("\"a b + c + d + e\"", "may join at most 3 parts")]
    [InlineData("\"white?\"", "one word must be there")]
    [InlineData("\"calf*\"", "holds a sign")]
    [InlineData("\"!!\"", "holds no word")]
    [InlineData("\"calf white ! paint\"", "stands under 'everyday'")]
    public void A_phrase_that_cannot_be_read_is_told(string phrase, string reason) =>
        Assert.Contains(With(phrase, "").Read().Problems, problem => problem.Rule.Code == "CG0512" && problem.Reason.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void A_harmless_phrase_has_no_gap() =>
        Assert.Contains(With("calf", "\"calf * day\"").Read().Problems, problem => problem.Reason.Contains("without '+', '*' and '!'", StringComparison.Ordinal));

    [Fact]
    public void A_class_is_not_made_of_itself() =>
        Assert.Contains(Folder.Change(SearchWords, "emergencies:", "words:\n  limb: [\"{limb}\"]\nemergencies:").Read().Problems, problem => problem.Reason.Contains("no class 'limb'", StringComparison.Ordinal));

    [Fact]
    public void The_longest_query_of_dangers_is_cut_and_answered()
    {
        var index = RepositoryContent.Edition.Search;
        foreach (var words in new[] { "c ", "leg cold pain ", "pregnant sudden bad calf pain not ", "swoolen xegs brethe " })
            Assert.Equal(SearchIndex.LongestQuery, index.Search(string.Concat(Enumerable.Repeat(words, SearchIndex.LongestQuery))).Query.Length);
    }

    static EmergencyMatch? Match(string phrase, string query, string harmless = "none such") => ProblemAssert.Clean(With($"\"{phrase}\"", harmless).Read()).Search.Search(query).Emergency;

    static TestFolder With(string phrase, string harmless) => Folder.Change(SearchWords, "emergencies:", Classes + "emergencies:")
        .Change(SearchWords, "phrases: [swollen calf]", $"phrases: [{phrase}]")
        .Change(SearchWords, "unless: [swollen calf muscle day]", $"unless: [{harmless}]");
}
