using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

[Collection(OfSharedSite.Name)]
public sealed class TopicTests(SharedSite site)
{
    public static TheoryData<string> Slugs => [.. Repository.Edition.Guide.Topics.Select(topic => topic.Facts.Slug)];

    static Topic Topic(string slug) => Repository.Edition.Guide.Find<Topic>(PageKind.Topic, slug)!;

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_topic_shows_its_title_and_a_way_to_each_of_its_parts(string slug)
    {
        var page = await site.PageAsync($"/topics/{slug}");
        var parts = Topic(slug).Body.Sections.ToList();

        Assert.Equal(Topic(slug).Facts.Title, page.QuerySelector("h1")!.Words());
        Assert.StartsWith(Topic(slug).Facts.Title, page.Title, StringComparison.Ordinal);
        Assert.Equal(parts.Select(part => $"#{part.Id}"), page.QuerySelectorAll("nav.contents a").Select(link => link.To()));
        Assert.Equal(parts.Select(part => TextProseWriter.Plain(part.Content)), page.QuerySelectorAll("nav.contents a").Select(link => link.Words()));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_topic_shows_its_claims_with_the_verdict_as_word_and_sign_and_the_way_to_the_evidence(string slug)
    {
        var page = await site.PageAsync($"/topics/{slug}");
        var claims = Topic(slug).Body.Blocks.OfType<ClaimRows>().SelectMany(rows => rows.Claims).ToList();
        var shown = page.QuerySelectorAll("section.claim").ToList();

        Assert.Equal(claims.Count, shown.Count);
        Assert.All(claims.Zip(shown), pair =>
        {
            Assert.Equal($"{pair.First.Verdict.Sign()} {pair.First.Verdict.Name()}: {pair.First.Text}", pair.Second.QuerySelector("h2, h3, h4")!.Words());
            Assert.Contains(pair.First.Instead, pair.Second.Words(), StringComparison.Ordinal);
            Assert.Equal($"/evidence#{pair.First.Id}", Assert.Single(pair.Second.QuerySelectorAll("a")).To());
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_topic_numbers_its_sources_and_its_citations_lead_to_them(string slug)
    {
        var page = await site.PageAsync($"/topics/{slug}");
        var sources = Topic(slug).Facts.Sources;
        var listed = page.QuerySelectorAll("ol.sources > li").ToList();

        Assert.Equal(sources.Length, listed.Count);
        Assert.All(sources.Zip(listed), pair => Assert.Contains(pair.First.Title, pair.Second.Words(), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("sup.cite a"), citation => Assert.Equal(
            listed[int.Parse(citation.Words()) - 1], page.GetElementById(citation.To()[1..])));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_topic_says_when_it_was_checked_and_that_no_clinician_has_reviewed_it(string slug)
    {
        var facts = Topic(slug).Facts;
        var page = await site.PageAsync($"/topics/{slug}");
        var foot = page.QuerySelector(".checked")!;

        Assert.Equal(
            [$"{facts.Freshness.Checked:yyyy-MM-dd}", $"{facts.Freshness.NextCheck:yyyy-MM-dd}"],
            foot.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
        Assert.Contains($"Checked against its sources on {facts.Freshness.Checked:d MMMM yyyy}.", foot.Words(), StringComparison.Ordinal);
        Assert.Contains(facts.Freshness.ReviewedBy is null ? "Not yet reviewed by a clinician." : $"Reviewed by {facts.Freshness.ReviewedBy}.", foot.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_in_a_topic_is_a_care_card_with_its_level_in_words()
    {
        var page = await site.PageAsync("/topics/first-aid");

        Assert.Equal("Emergency: Call 112 · 999 (UK) · 911 (US, Canada) now if:", page.QuerySelector("section.care.emergency h2, section.care.emergency h3")!.Words());
    }
}
