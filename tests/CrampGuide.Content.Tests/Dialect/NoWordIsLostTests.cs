using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Dialect;

/// <summary>
/// A sentence of advice that vanishes is worse than an error: whatever signs stand between words, each word reaches the
/// reader, or the page is refused. Drawn from a fixed seed, so a failure comes again.
/// </summary>
public sealed class NoWordIsLostTests
{
    static readonly string[] Signs =
    [
        " ", " ", " ", "\n", "\n\n", "[", "]", "*", "**", "_", "__", "(", ")", "](night-cramps.md)", "[x]: y", "![", "<", ">", "|", "| - | - |\n", "&", "\\", "~~", "`", "#", "\n## ",
        "\n- ", "\n1. ", "\n  ", "\n    ", ":", "\n:: ", "\n::: do Do\n- ", "\n:::\n", "\n---\n", "\n===\n", "\n> ", "  \n", "{S01}", "{", "!",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_word_reaches_the_reader_or_the_page_is_refused(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 150; round++)
        {
            var words = Enumerable.Range(0, random.Next(2, 7)).Select(n => $"word{n}").ToList();
            var markdown = string.Concat(words.Select(word => word + Signs[random.Next(Signs.Length)] + (random.Next(2) == 0 ? Signs[random.Next(Signs.Length)] : "")));
            if (MinimalFolder.WithTopicText(markdown).Read().Edition is not { } edition) continue;
            var topic = edition.Guide.Topics[0];
            var text = new TextProseWriter(edition.Guide.MainNumbers).Write(topic.Body);
            var html = new HtmlProseWriter(new FixedPlace(edition.Guide.MainNumbers), topic.Facts.Sources).Write(topic.Body).ToString();
            Assert.All(words, word => Assert.True(
                text.Contains(word, StringComparison.OrdinalIgnoreCase) && html.Contains(word, StringComparison.Ordinal), $"{word} is lost from\n{markdown}\n=>\n{text}\n=>\n{html}"));
        }
    }
}
