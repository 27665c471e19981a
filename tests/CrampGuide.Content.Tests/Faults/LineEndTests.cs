using System.Text;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>What editors on other systems leave in files: byte order marks and other line ends.</summary>
public sealed class LineEndTests
{
    [Fact]
    public void A_byte_order_mark_is_no_fault() => ProblemAssert.Clean(Everywhere(bytes => [.. Encoding.UTF8.Preamble, .. bytes]).Read());

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_are_no_fault(string end) => ProblemAssert.Clean(Everywhere(With(end)).Read());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_as_editors_count_them(string end)
    {
        var broken = Folder
            .Change(Topic, TopicText, "One.\n\n::: warning Heat\nNot on numb skin.\n:::\n\nTwo\nlines [x](gone.md).")
            .Change(Topic, "checked: 2026-11-22", "checked: never")
            .Change(Claims, "verdict: dangerous", "verdict: bad")
            .Change(Picture, "<path d", "<path onclick");
        var read = Everywhere(With(end), broken).Read();
        ProblemAssert.Only(
            read,
            new ExpectedProblem(Claims, broken.LineOf(Claims, "verdict: bad"), "'verdict' must be"),
            new ExpectedProblem(Picture, 2, "the attribute 'onclick'"),
            new ExpectedProblem(Topic, broken.LineOf(Topic, "checked: never"), "'checked' must be a date"),
            new ExpectedProblem(Topic, broken.LineOf(Topic, "gone.md"), "leads to no page"));
    }

    [Fact]
    public void Other_line_ends_give_the_same_text()
    {
        const string markdown = "One\ntwo.\n\n- a\n- b\n\n::: warning Heat\nNot on numb\nskin.\n:::";
        var writer = new Prose.TextProseWriter(Folder.Read().Edition!.Guide.MainNumbers);
        var unix = WithTopicText(markdown).Read();
        var windows = Everywhere(With("\r\n"), WithTopicText(markdown)).Read();
        Assert.Equal(writer.Write(unix.Edition!.Guide.Topics[0].Body), writer.Write(windows.Edition!.Guide.Topics[0].Body));
    }

    static Func<byte[], byte[]> With(string end) => bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", end, StringComparison.Ordinal));

    static TestFolder Everywhere(Func<byte[], byte[]> change, TestFolder? folder = null)
    {
        folder ??= Folder;
        return folder.Files.Aggregate(folder, (all, file) => all.With(file.Key, change(file.Value)));
    }
}
