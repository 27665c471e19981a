using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Facts;

/// <summary>Nothing of the article and nothing that safety needs is left out of the topics.</summary>
public sealed partial class CoverageTests
{
    static readonly string[] Products =
    [
        "Asparkam", "Panangin", "Magnerot", "Magnelis B6", "Complivit", "Alphabet", "Calcium D3", "Venuron", "Venarus", "Heparin ointment", "Diclofenac ointment",
        "Levetiracetam", "Pregabalin", "Trental", "Troxevasin", "Horse chestnut ointment", "Dolgit", "Ibuprofen", "Nimesulide",
    ];

    static GuideBook Guide => RepositoryContent.Edition.Guide;

    [Fact]
    public void The_17_topics_are_there() => Assert.Equal(
        [
            "about-cramps", "causes", "cramp-or-seizure", "exercise-and-heat", "first-aid", "home-remedies", "medical-causes", "medicines",
            "medicines-that-cause-cramps", "night-cramps", "physical-treatments", "pregnancy", "prevention", "thigh-pain", "thigh-pain-relief",
            "when-to-see-a-doctor", "your-appointment",
        ],
        Guide.Topics.Select(topic => topic.Facts.Slug).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_claim_stands_in_a_topic() =>
        Assert.Empty(Guide.Claims.Where(claim => !Guide.TopicsShowing(claim).Any()).Select(claim => claim.Id));

    [Fact]
    public void Every_safety_point_stands_in_a_topic() => Assert.Equal(
        Enumerable.Range(1, 36).Select(n => $"B{n:00}"),
        Guide.Topics.SelectMany(topic => topic.Facts.SafetyPoints).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Where_a_topic_shows_dangerous_claims_they_stand_first_in_their_group() => Assert.Empty(
        from topic in Guide.Topics
        from rows in topic.Body.Blocks.OfType<ClaimRows>()
        where rows.Claims.Any(claim => claim.Verdict == Verdict.Dangerous) && rows.Claims[0].Verdict != Verdict.Dangerous
        select $"{topic.Facts.Slug}: {rows.Claims[0].Id}");

    [Fact]
    public void Every_product_of_the_article_is_explained()
    {
        var tables = Guide.Find<Topic>(PageKind.Topic, "medicines")!.Body.Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => TextProseWriter.Plain(row[0])).ToList();
        Assert.All(Products, product => Assert.Contains(tables, name => name.Contains(product, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Children_have_their_section() => Assert.Contains(
        Guide.Find<Topic>(PageKind.Topic, "when-to-see-a-doctor")!.Body.Sections, heading => TextProseWriter.Plain(heading.Content) == "Children");

    [Fact]
    public void No_page_speaks_to_editors()
    {
        var writer = new TextProseWriter(Guide.MainNumbers);
        Assert.Empty(Guide.Pages.Where(page => ForEditors().IsMatch(writer.Write(page.Body))).Select(page => page.Facts.File));
    }

    [Fact]
    public void Topics_are_of_a_bearable_length()
    {
        // The page that explains every product needs its tables.
        var tooLong = Guide.Topics.Select(topic => (topic.Facts.Slug, Words: WordsIn(topic))).Where(topic => topic.Words > (topic.Slug == "medicines" ? 1150 : 900) || topic.Words < 250);
        Assert.Empty(tooLong);
    }

    static int WordsIn(Topic topic) => topic.Body.Blocks.Sum(WordsIn);

    static int WordsIn(Block block) => block switch
    {
        Heading heading => WordsIn(heading.Content),
        Paragraph paragraph => WordsIn(paragraph.Content),
        ItemList list => list.Items.SelectMany(item => item).Sum(WordsIn),
        Callout callout => WordsIn(callout.Title) + callout.Content.Sum(WordsIn),
        Table table => table.Rows.Append(table.Header).SelectMany(row => row).Sum(WordsIn),
        _ => 0,
    };

    // A token stands for numbers, which are no words.
    static int WordsIn(ImmutableArray<Inline> line) => Word().Count(TextProseWriter.Plain([.. line.Where(inline => inline is not NumberToken)]));

    [GeneratedRegex(@"citation to be confirmed|leave out|section [A-I]\b|\(J\)|\(gk\)|do not list", RegexOptions.IgnoreCase)]
    private static partial Regex ForEditors();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
