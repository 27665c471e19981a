using System.Text;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>
/// Whatever an editor types, reading gives an edition or problems, never an exception: YamlDotNet and Markdig throw more
/// than they say. The changes are drawn from a fixed seed, so a failure comes again.
/// </summary>
public sealed class AnyChangeTests
{
    static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", "- ", "\n", "\n\n", "---\n", "...\n", "#", "##", ">", "|", "| - |", "\"", "'", "*", "**", "_", "&", "&amp;", "!", "%", "@",
        "`", "```", "~~~", "<", "<a>", "</", "<!--", "\\", "::", ":::", "::: do x\n", "\t", "    ", "?", "? ", ",", "é", "судорога", "🦵", "\uFFFD", "1.", "{S01}", "[x](", "](", "![", "[x]: ",
    ];

    static readonly string[] Files = [.. MinimalFolder.Folder.Files.Keys];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_change_of_a_file_gives_an_edition_or_problems(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var file = Files[random.Next(Files.Length)];
            var text = MinimalFolder.Folder.Text(file);
            for (var changes = random.Next(1, 4); changes > 0; changes--) text = Changed(text, random);
            var reading = MinimalFolder.Folder.With(file, Encoding.UTF8.GetBytes(text)).Read();
            Assert.True(reading.IsGood || reading.Problems.Any(problem => problem.Severity == Severity.Error), $"neither edition nor error for {file}:\n{text}");
            var lines = text.Count(c => c == '\n') + 1;
            Assert.All(reading.Problems.Where(problem => problem.File.EndsWith(file, StringComparison.Ordinal)), problem => Assert.InRange(problem.Line, 1, lines));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[ a ")]
    [InlineData("![")]
    [InlineData("(")]
    [InlineData("*a ")]
    [InlineData("a**b")]
    [InlineData("_a ")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("`")]
    [InlineData("` ")]
    [InlineData("|")]
    [InlineData("| a \n")]
    [InlineData("> ")]
    [InlineData("::: do x\n")]
    [InlineData("- a\n")]
    [InlineData("&amp;")]
    [InlineData("{S01}")]
    [InlineData("\\")]
    [InlineData("[a](b.md) ")]
    public void As_much_of_a_sign_as_is_let_through_is_borne(string sign)
    {
        var reading = MinimalFolder.WithTopicText("Words.\n\n" + string.Concat(Enumerable.Repeat(sign, 3999))).Read();
        Assert.True(reading.IsGood || !reading.Problems.IsEmpty);
    }

    static string Changed(string text, Random random)
    {
        var at = random.Next(text.Length);
        var end = Math.Min(text.Length, at + (random.Next(3) == 0 ? random.Next(20) : 0));
        return string.Concat(text.AsSpan(0, at), Pieces[random.Next(Pieces.Length)], text.AsSpan(end));
    }
}
