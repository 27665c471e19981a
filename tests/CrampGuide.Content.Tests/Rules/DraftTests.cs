using CrampGuide.Content.Guide;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>A draft is read and left out; with drafts shown it is there, and marked.</summary>
public sealed class DraftTests
{
    static readonly ReadingOptions WithDrafts = new() { WithDrafts = true };

    static readonly TestFolder Folder = MinimalFolder.Folder
        .With("topics/cold-water.md", MinimalFolder.Folder.Text(MinimalFolder.Topic).Replace("title: Night cramps", "draft: true\ntitle: Cold water", StringComparison.Ordinal)
            .Replace("also: [Night cramps by night]", "also: [ice bath]\nformer: [ice-water]", StringComparison.Ordinal))
        .Change(MinimalFolder.Site, "topics: [night-cramps]\n  - name: To look up", "topics: [night-cramps, cold-water]\n  - name: To look up");

    [Fact]
    public void A_draft_is_left_out_everywhere()
    {
        var edition = ProblemAssert.Clean(Folder.Read());
        Assert.Null(edition.Guide.Find<Topic>(PageKind.Topic, "cold-water"));
        Assert.Null(edition.Guide.NewSlug(PageKind.Topic, "ice-water"));
        Assert.DoesNotContain(edition.Guide.Topics, topic => topic.Facts.Slug == "cold-water");
        Assert.DoesNotContain(edition.Guide.Site.Groups.SelectMany(group => group.Topics), slug => slug == "cold-water");
        Assert.DoesNotContain(edition.Search.Search("ice bath").Results, result => result.Page?.Slug == "cold-water");
        Assert.Equal("content/topics/cold-water.md", Assert.Single(edition.Guide.DraftsLeftOut));
    }

    [Fact]
    public void With_drafts_it_is_there_and_its_name_says_what_it_is()
    {
        var edition = ProblemAssert.Clean(Folder.Read(WithDrafts));
        Assert.Equal("Draft: Cold water", edition.Guide.Find<Topic>(PageKind.Topic, "cold-water")!.Facts.Title);
        Assert.Contains(edition.Search.Search("ice bath").Results, result => result is { Page.Slug: "cold-water", Title: "Draft: Cold water" });
        Assert.Empty(edition.Guide.DraftsLeftOut);
    }

    [Theory]
    [InlineData(MinimalFolder.Topic, "Stretch the calf.", "See [water](cold-water.md).")]
    [InlineData(MinimalFolder.Site, "changed: Stretching comes first.\n    topics: [night-cramps]", "changed: Stretching comes first.\n    topics: [night-cramps, cold-water]")]
    public void What_readers_have_does_not_lead_to_it(string file, string was, string now)
    {
        var changed = Folder.Change(file, was, now);
        ProblemAssert.Only(changed.Read(), new ExpectedProblem(file, changed.LineOf(file, now) + now.Count(c => c == '\n'), "'cold-water' is a draft, which readers do not have"));
        ProblemAssert.Clean(changed.Read(WithDrafts));
    }

    [Theory]
    [InlineData(MinimalFolder.Checklist, 2)]
    [InlineData(MinimalFolder.Sheet, 1)]
    public void A_place_on_the_body_or_a_phrase_does_not_lead_to_it_either(string file, int errors)
    {
        var problems = MinimalFolder.Folder.Change(file, "checked:", "draft: true\nchecked:").Read().Problems;
        Assert.Equal(errors, problems.Length);
        Assert.All(problems, problem => Assert.Equal("CG0311", problem.Rule.Code));
    }

    [Fact]
    public void In_a_pack_a_draft_waits_for_its_day_and_a_pack_of_drafts_is_none()
    {
        var folder = Folder.Change(MinimalFolder.Site, "      - topics/reference", "      - topics/reference\n      - topics/cold-water\n  - {id: cold, title: Cold, summary: Cold water., items: [topics/cold-water]}");
        Assert.Equal(["sheets/calf-now", "topics/reference"], Assert.Single(ProblemAssert.Clean(folder.Read()).Guide.Site.Packs).Items.Select(item => item.Name));
        Assert.Equal([3, 1], ProblemAssert.Clean(folder.Read(WithDrafts)).Guide.Site.Packs.Select(pack => pack.Items.Length));
    }

    [Fact]
    public void What_only_a_draft_uses_is_not_unused()
    {
        var folder = Folder.Change("topics/cold-water.md", "Stretch the calf.", "Zymurgy {S03}\n\n:: claims C003\n\n:: picture cold Someone stands in cold water.")
            .Change("topics/cold-water.md", "sources: [", "sources: [S03, ")
            .With("pictures/cold.svg", folder => folder.Text(MinimalFolder.Picture))
            .With(MinimalFolder.Glossary, folder => folder.Text(MinimalFolder.Glossary) + "- word: zymurgy\n  meaning: Brewing.\n")
            .With(MinimalFolder.Sources, folder => folder.Text(MinimalFolder.Sources) + "- id: S03\n  publisher: P\n  title: T\n  dated: D\n  seen: unseen\n  note: N\n")
            .With(MinimalFolder.Claims, folder => folder.Text(MinimalFolder.Claims) + "- id: C003\n  section: first-aid\n  claim: Cold helps\n  verdict: wrong\n  evidence: None.\n  instead: Stretch.\n  sources: []\n");
        ProblemAssert.Clean(folder.Read());
    }

    [Fact]
    public void A_draft_may_link_to_a_draft() => ProblemAssert.Clean(Folder.Change("topics/cold-water.md", "Stretch the calf.", "See [this page](cold-water.md).").Read());

    [Fact]
    public void A_draft_that_cannot_be_read_is_told_all_the_same() =>
        ProblemAssert.Only(Folder.Change("topics/cold-water.md", "title: Cold water\n", "").Read(), new ExpectedProblem("topics/cold-water.md", 2, "the key 'title' is missing"));
}
