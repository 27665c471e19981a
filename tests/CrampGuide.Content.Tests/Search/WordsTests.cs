using CrampGuide.Content.Search;

namespace CrampGuide.Content.Tests.Search;

public sealed class WordsTests
{
    [Theory]
    [InlineData("cramp", "cramps", "cramped", "cramping")]
    [InlineData("stretch", "stretches", "stretched", "stretching")]
    [InlineData("massage", "massages", "massaging", "massaged")]
    [InlineData("injury", "injuries", "Injury", "INJURY")]
    [InlineData("clot", "clots", "clotting", "clotted")]
    [InlineData("pill", "pills", "PILL", "pill's")]
    [InlineData("toe", "toes", "Toe", "toe's")]
    [InlineData("crampe", "crampé", "crampe\u0301", "CRAMPÉ")]
    [InlineData("krampf", "Krampf", "krämpf", "KRÄMPF")]
    [InlineData("night-time", "night time", "Night‑time", "night/time")]
    public void Forms_of_a_word_are_one(string word, params string[] forms) =>
        Assert.All(forms, form => Assert.Equal(Terms(word), Terms(form)));

    [Theory]
    [InlineData("pus", "pu")]
    [InlineData("tetanus", "tetan")]
    [InlineData("dialysis", "dialys")]
    [InlineData("ring", "r")]
    [InlineData("bed", "b")]
    [InlineData("massage", "message")]
    [InlineData("heat", "heart")]
    public void Different_words_stay_different(string one, string other) => Assert.NotEqual(Terms(one), Terms(other));

    [Theory]
    [InlineData("can't breathe!", "cant breathe")]
    [InlineData("can’t", "cant")]
    [InlineData("10-minute rule", "10 minute rule")]
    [InlineData("Straße", "strasse")]
    [InlineData("ёлка", "елка")]
    [InlineData("  a\tb\nc ", "a b c")]
    [InlineData("🦵 leg", "leg")]
    [InlineData("...", "")]
    public void Text_is_cut_into_plain_words(string text, string words) => Assert.Equal(words, string.Join(' ', Words.Plain(text).Select(word => word.Term)));

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        const string text = "Stop: the «Krämpfe» can't wait.";
        Assert.Equal(["Stop", "the", "Krämpfe", "can't", "wait"], Words.Of(text).Select(word => text.Substring(word.Start, word.Length)));
    }

    static string Terms(string text) => string.Join(' ', Words.Of(text).Select(word => word.Term));
}
