using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Writing;

public sealed class TextWriterTests
{
    [Fact]
    public void No_line_of_the_guide_is_wider_than_80_columns()
    {
        var guide = RepositoryContent.Edition.Guide;
        var writer = new TextProseWriter(guide.MainNumbers);
        var wide = guide.Pages.SelectMany(page => writer.Write(page.Body).Split('\n')).Where(line => line.Length > TextProseWriter.Columns && line.Trim().Contains(' '));
        Assert.Empty(wide);
    }

    [Fact]
    public void A_line_of_80_columns_is_full() => Assert.Equal(
        new string('x', 40) + " " + new string('y', 39) + "\n", TextProseWriter.Wrap(new string('x', 40) + " " + new string('y', 39)));

    [Fact]
    public void A_line_of_81_columns_is_two() => Assert.Equal(
        new string('x', 40) + "\n" + new string('y', 40) + "\n", TextProseWriter.Wrap(new string('x', 40) + " " + new string('y', 40)));

    [Fact]
    public void A_word_wider_than_the_line_stands_alone() => Assert.Equal(
        "See\n" + new string('x', 100) + "\nhere.\n", TextProseWriter.Wrap($"See {new string('x', 100)} here."));

    [Fact]
    public void Later_lines_stand_under_the_words_of_the_first()
    {
        var lines = TextProseWriter.Wrap(string.Concat(Enumerable.Repeat("words ", 40)), indent: 2, mark: "10. ").TrimEnd('\n').Split('\n');
        Assert.StartsWith("  10. words", lines[0]);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("      words", line));
        Assert.All(lines, line => Assert.InRange(line.Length, 7, 80));
    }

    [Fact]
    public void Nothing_is_an_empty_line() => Assert.Equal("\n", TextProseWriter.Wrap(""));

    [Fact]
    public void Every_word_of_the_guide_is_in_its_text()
    {
        var guide = RepositoryContent.Edition.Guide;
        var writer = new TextProseWriter(guide.MainNumbers);
        foreach (var page in guide.Pages)
        {
            var text = string.Join(' ', writer.Write(page.Body).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            foreach (var paragraph in page.Body.AllBlocks.OfType<Paragraph>())
                Assert.Contains(string.Join(' ', writer.Write(paragraph.Content).Split(' ', StringSplitOptions.RemoveEmptyEntries)), text, StringComparison.Ordinal);
        }
    }
}
