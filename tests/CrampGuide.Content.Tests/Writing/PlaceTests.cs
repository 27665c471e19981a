using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Writing;

/// <summary>The same text written for another place: other ids, levels, numbers; nothing read again.</summary>
public sealed class PlaceTests
{
    static readonly Edition Edition = MinimalFolder.WithTopicText("""
        ## Why

        Call {emergency-number}. {S02}

        ::: do Do
        - walk
        :::

        :: claims C001
        """).Read().Edition!;

    [Fact]
    public void Ids_are_prefixed_so_that_several_texts_can_stand_on_one_page()
    {
        var html = Write(new Paper(Edition.Guide.MainNumbers), Edition.Guide.Topics[0].Facts.Sources);
        Assert.Contains("<h4 id=\"night-why\">Why</h4>", html, StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"night-callout-do\"><p class=\"box-name\" id=\"night-callout-do\">Do</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_go_down_by_the_shift_and_never_below_six() =>
        Assert.Equal(["h4", "h5"], Headings(Write(new Paper(Edition.Guide.MainNumbers), [])));

    [Fact]
    public void Numbers_on_paper_are_no_links()
    {
        var html = Write(new Paper(Edition.Guide.MainNumbers), []);
        Assert.Contains("<span data-number=\"emergency\"><span class=\"number\">112", html, StringComparison.Ordinal);
        Assert.DoesNotContain("tel:", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_list_of_sources_there_are_no_citations()
    {
        Assert.Contains("Source 2", Write(new FixedPlace(Edition.Guide.MainNumbers), Edition.Guide.Topics[0].Facts.Sources), StringComparison.Ordinal);
        Assert.DoesNotContain("<sup", Write(new FixedPlace(Edition.Guide.MainNumbers), []), StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_are_those_of_the_country()
    {
        var norway = Edition.Guide.FindCountry("no");
        Assert.NotNull(norway);
        Assert.Contains("<a href=\"tel:113\">113</a>", Write(new FixedPlace(norway.Numbers), []), StringComparison.Ordinal);
        Assert.Contains("Call 113.", new TextProseWriter(norway.Numbers).Write(Edition.Guide.Topics[0].Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_with_spaces_is_dialled_without() => Assert.Equal("116117", new PhoneNumber("116 117", null).Digits);

    static string Write(Place place, System.Collections.Immutable.ImmutableArray<Source> sources) => new HtmlProseWriter(place, sources).Write(Edition.Guide.Topics[0].Body).ToString();

    static IEnumerable<string> Headings(string html) =>
        html.Split('<').Where(part => part.Length > 1 && part[0] == 'h' && char.IsDigit(part[1])).Select(part => part[..2]);

    sealed class Paper(PhoneNumbers numbers) : Place
    {
        public override string IdPrefix => "night-";

        public override int HeadingShift => 2;

        public override bool CanDial => false;

        public override PhoneNumbers Numbers => numbers;

        public override string AddressOf(PageAddress page) => "#" + page.Slug;

        public override string AddressOf(Claim claim) => "#" + claim.Id;

        public override string AddressOf(Source source) => "#" + source.Id;
    }
}
