using System.Collections.Immutable;
using CrampGuide.Content.Checks;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Rules.RuleCase;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>A changed text has a dated entry, as far as the history can tell.</summary>
public sealed class DatedChangeTests
{
    const string Was = "Only a doctor can decide";
    const string Now = "Your doctor can decide";

    // Whatever editors have done since.
    static readonly DateOnly Newest = RepositoryContent.Edition.Guide.Pages.Single(page => page.Facts.File.EndsWith(Topic, StringComparison.Ordinal)).Facts.Freshness.Changes.Max(change => change.Date);
    static readonly DateOnly Published = new(2026, 11, 22);
    static readonly DateOnly Recorded = Newest.AddDays(1);
    static readonly DateOnly Today = Newest.AddDays(5);
    static readonly string Entry = $"changes:\n  - date: {Today:yyyy-MM-dd}\n    text: Who decides on quinine.\n";
    static readonly TestFolder Real = RepositoryContent.Folder;

    [Fact]
    public void A_text_changed_since_it_was_recorded_needs_an_entry() => Assert.Equal(["CG0619"], Told(Real.Change(Topic, Was, Now), Real));

    [Fact]
    public void With_an_entry_it_is_fine() => Assert.Empty(Told(Real.Change(Topic, Was, Now).Change(Topic, "changes:\n", Entry), Real));

    [Fact]
    public void An_entry_written_before_the_change_was_recorded_covers_it()
    {
        var written = Real.Change(Topic, Was, Now).Change(Topic, "changes:\n", Entry);
        Assert.Empty(Told(written, [(Today.AddDays(2), written), (Published, Real)]));
    }

    [Fact]
    public void A_change_recorded_long_ago_without_an_entry_is_still_told()
    {
        var changed = Real.Change(Topic, Was, Now);
        Assert.Equal(["CG0619"], Told(changed, [(Recorded, changed), (Published, Real)]));
    }

    [Fact]
    public void Changes_before_the_newest_entry_are_covered_by_it()
    {
        var changed = Real.Change(Topic, Was, Now);
        var entered = changed.Change(Topic, "changes:\n", Entry);
        Assert.Empty(Told(entered, [(Today, entered), (Recorded, changed), (Published, Real)]));
    }

    [Fact]
    public void A_change_on_the_day_of_the_newest_entry_is_covered_by_it() =>
        Assert.Empty(Told(Real.Change(Topic, Was, Now), [(Published, Real)], today: Published));

    [Theory]
    [InlineData("checked: 2026-11-22\nnext-check: 2027-05-22", "checked: 2026-11-30\nnext-check: 2027-05-30")]
    [InlineData("sources: [S01, S02", "sources: [S02, S01")]
    [InlineData("also: [nocturnal leg cramps, ", "also: [")]
    [InlineData("asked:\n", "asked:\n  - legs that will not let me sleep\n")]
    [InlineData(Was, "Only a\ndoctor can decide")]
    public void What_is_no_text_needs_no_entry(string was, string now) => Assert.Empty(Told(Real.Change(Topic, was, now), Real));

    [Fact]
    public void A_draft_needs_none_and_its_publication_counts_as_the_first_version()
    {
        var draft = Real.Change(Topic, "title: Night cramps", "draft: true\ntitle: Night cramps").Change(Topic, Was, Now);
        Assert.Empty(Told(Real, draft));
    }

    [Fact]
    public void A_claim_changed_without_an_entry_for_the_registers_is_told()
    {
        var changed = Real.Change("claims.yml", "claim: You can get rid of thigh cramps", "claim: You can get rid of cramps in the thigh");
        var problem = Assert.Single(changed.Read(new ReadingOptions { History = History([(Published, Real)], new DateOnly(2026, 12, 24)) }).Problems);
        Assert.Equal(("content/site.yml", "CG0619"), (problem.File, problem.Rule.Code));
        Assert.StartsWith("claims.yml was changed on 2026-12-24", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_version_that_cannot_be_read_ends_what_the_history_can_tell() =>
        Assert.Empty(Told(Real.Change(Topic, Was, Now), Real.With(Topic, "no head\n")));

    static IEnumerable<string> Told(TestFolder now, TestFolder before) => Told(now, [(Published, before)]);

    static IEnumerable<string> Told(TestFolder now, (DateOnly Day, TestFolder Folder)[] before, DateOnly? today = null) =>
        now.Read(new ReadingOptions { History = History(before, today ?? Today, Topic) }).Problems.Select(problem => problem.Rule.Code);

    static PageHistory History((DateOnly Day, TestFolder Folder)[] newestFirst, DateOnly today, params string[] files) => new(
        today,
        (files.Length > 0 ? files : [.. Real.Files.Keys]).ToDictionary(
            file => file,
            file => newestFirst.Select((version, at) => new EarlierVersion(newestFirst.Length - at, version.Day, version.Folder.Files[file])).ToImmutableArray()));
}
