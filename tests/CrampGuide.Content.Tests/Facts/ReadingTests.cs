using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Facts;

/// <summary>A reader of about 11, frightened and tired, can read every page.</summary>
public sealed class ReadingTests
{
    static GuideBook Guide => RepositoryContent.Edition.Guide;

    public static TheoryData<string> Files => [.. Guide.Pages.Select(page => page.Facts.File).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_median_topic_is_of_grade_6_or_less()
    {
        var grades = Guide.Topics.Select(topic => ReadingLevel.Of(topic).Grade).Order().ToList();
        Assert.InRange(grades[grades.Count / 2], 0, 6);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_page_is_easy_to_read(string file)
    {
        var level = ReadingLevel.Of(Guide.Pages.Single(page => page.Facts.File == file));
        Assert.True(level.Grade <= 7.5, $"grade {level.Grade:0.0}");
        Assert.True(level.MeanSentence <= 14, $"{level.MeanSentence:0.0} words a sentence");
        Assert.True(level.Longest <= 25, $"{level.Longest} words: {level.LongestSentence}");
    }

    [Fact]
    public void Claims_have_no_long_sentence()
    {
        var level = ReadingLevel.Of(Guide.Claims.SelectMany(claim => new[] { claim.Text, claim.Evidence, claim.Instead }));
        Assert.True(level.Longest <= 25, level.LongestSentence);
        Assert.InRange(level.Grade, 0, 7.5);
    }

    [Theory]
    [InlineData("The cat sat on the mat.", -1.5)]
    [InlineData("Gentle daily movement is good for you and may help.", 4.4)]
    [InlineData("Considerable uncertainty characterises contemporary pharmacological recommendations.", 45)]
    public void Harder_text_has_a_higher_grade(string text, double grade) => Assert.Equal(grade, ReadingLevel.Of([text]).Grade, 2.0);

    [Fact]
    public void Sentences_end_at_full_stops_and_not_in_numbers()
    {
        var level = ReadingLevel.Of(["Hold for 0.5 hours. Rest."]);
        Assert.Equal((5, 4), (level.Words, level.Longest));
    }
}
