using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Dialect;

/// <summary>Runs every example of every file of this folder: the files are what specifies the dialect.</summary>
public sealed class DialectTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Example.Files)
            {
                foreach (var example in Example.ReadAll(file)) data.Add(example.Name, file);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_becomes_its_html(string example, string file)
    {
        var (topic, numbers, asked) = Read(example, file);
        var written = new HtmlProseWriter(new FixedPlace(numbers), topic.Facts.Sources).Write(topic.Body).ToString();
        Assert.Equal(HtmlShape.Of(asked.Html), HtmlShape.Of(written));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_becomes_its_text(string example, string file)
    {
        var (topic, numbers, asked) = Read(example, file);
        Assert.Equal(asked.Text.Trim(), new TextProseWriter(numbers).Write(topic.Body).Trim());
    }

    [Fact]
    public void Every_part_of_the_dialect_has_a_file() => Assert.Equal(
        ["callouts", "cards", "characters", "citations", "claims", "glossary", "headings", "languages", "links", "lists", "numbers", "paragraphs", "pictures", "tables"],
        Example.Files);

    [Fact]
    public void Every_example_has_a_name_of_its_own() =>
        Assert.All(Example.Files.SelectMany(Example.ReadAll).GroupBy(example => example.Name), group => Assert.Single(group));

    static (Topic Topic, PhoneNumbers Numbers, Example Example) Read(string name, string file)
    {
        var example = Example.ReadAll(file).Single(example => example.Name == name);
        var edition = ProblemAssert.Clean(MinimalFolder.WithTopicText(example.Markdown).Read());
        return (edition.Guide.Topics[0], edition.Guide.MainNumbers, example);
    }
}
