using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Writing;

/// <summary>On paper a link has a number that leads to its address in a list.</summary>
public sealed class LinkNoteTests
{
    static readonly Edition Edition = MinimalFolder.WithTopicText("""
        See [the **reference**](reference.md#here), [this](night-cramps.md) and [a page](https://example.org/a).

        :: checklist calf-clot

        :: claims C001

        ::: do Do
        - walk
        :::
        """).Change(MinimalFolder.Reference, "Tetany is rare.", "Tetany is rare.\n\n## Here").Read().Edition!;

    static readonly string Noted = Write(new Paper(Edition.Guide.MainNumbers));

    [Theory]
    [InlineData("the <strong>reference</strong></a><sup class=\"note\" aria-hidden=\"true\">1</sup>,")]
    [InlineData("this</a> and")]
    [InlineData("a page</a><sup class=\"note\" aria-hidden=\"true\">2</sup>.")]
    [InlineData("Calf clot</a><sup class=\"note\" aria-hidden=\"true\">1</sup><span>")]
    [InlineData("evidence and sources</a><sup class=\"note\" aria-hidden=\"true\">3</sup></p>")]
    public void A_link_is_followed_by_its_number_where_the_place_gives_it_one(string html) => Assert.Contains(html, Noted, StringComparison.Ordinal);

    [Fact]
    public void Elsewhere_no_link_has_a_number() => Assert.DoesNotContain("note", Write(new FixedPlace(Edition.Guide.MainNumbers)), StringComparison.Ordinal);

    [Fact]
    public void A_part_is_named_after_the_title_of_its_text_where_there_are_several() =>
        Assert.Contains("aria-labelledby=\"the-title callout-do\"><p class=\"box-name\" id=\"callout-do\">", Noted, StringComparison.Ordinal);

    static string Write(Place place)
    {
        var topic = Edition.Guide.Find<Topic>(PageKind.Topic, "night-cramps")!;
        return new HtmlProseWriter(place, topic.Facts.Sources).Write(topic.Body).ToString();
    }

    sealed class Paper(PhoneNumbers numbers) : Place
    {
        public override string? TitleId => "the-title";

        public override PhoneNumbers Numbers => numbers;

        public override string AddressOf(PageAddress page) => "#" + page.Slug;

        public override string AddressOf(Claim claim) => "#" + claim.Id;

        public override string AddressOf(Source source) => "#" + source.Id;

        public override int? NoteOf(PageAddress page) => page.Slug == "night-cramps" ? null : 1;

        public override int? NoteOf(Uri target) => 2;

        public override int? NoteOf(Claim claim) => 3;
    }
}
