using CrampGuide.Content.Guide;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Facts;

/// <summary>
/// The red flags that the evidence names, counted. Ids stand in records and on paper, so a sign may be reworded and not
/// renumbered; one added or moved to another level needs a clinician, and a change here.
/// </summary>
public sealed class ChecklistFactsTests
{
    static readonly (string Slug, int Emergency, int Urgent, int Routine)[] Evidence =
    [
        ("chest-pain-and-arm-cramp", 8, 2, 0),
        ("sudden-weakness-or-fit", 10, 0, 1),
        ("ascending-cramps", 8, 3, 1),
        ("hand-and-finger-cramps", 6, 3, 2),
        ("calf-swelling-clot", 3, 6, 0),
        ("cold-pale-limb", 6, 2, 2),
        ("back-pain-and-numbness", 8, 2, 1),
        ("after-hard-exercise-or-heat", 6, 3, 0),
        ("medicines-and-cramps", 8, 5, 1),
        ("pregnancy", 3, 4, 2),
        ("thigh-pain", 8, 5, 1),
        ("keeps-coming-back", 1, 6, 6),
    ];

    static GuideBook Guide => RepositoryContent.Edition.Guide;

    public static TheoryData<string> Slugs => [.. Evidence.Select(list => list.Slug)];

    [Fact]
    public void The_checklists_are_those_of_the_evidence() => Assert.Equal(
        Evidence.Select(list => list.Slug).Order(StringComparer.Ordinal),
        Guide.Checklists.Select(list => list.Facts.Slug).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_level_holds_as_many_signs_as_the_evidence(string slug)
    {
        var expected = Evidence.Single(list => list.Slug == slug);
        var signs = Guide.Find<Checklist>(PageKind.Checklist, slug)!.Cards.ToLookup(card => card.Urgency, card => card.Signs.Length);
        Assert.Equal(
            (expected.Emergency, expected.Urgent, expected.Routine), (signs[Urgency.Emergency].Sum(), signs[Urgency.Urgent].Sum(), signs[Urgency.Routine].Sum()));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_signs_are_those_of_the_evidence(string slug)
    {
        var (_, emergency, urgent, routine) = Evidence.Single(list => list.Slug == slug);
        var expected = Enumerable.Range(1, emergency + urgent + routine).Select(n => $"{slug}-{n}");
        var ids = Guide.Find<Checklist>(PageKind.Checklist, slug)!.Cards.SelectMany(card => card.Signs).Select(sign => sign.Id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_sign_has_a_source_or_says_that_it_is_a_judgement() => Assert.Empty(
        Guide.Checklists.SelectMany(list => list.Cards).SelectMany(card => card.Signs).Where(sign => sign.Sources.IsEmpty && !sign.Judgement).Select(sign => sign.Id));
}
