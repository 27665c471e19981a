using AngleSharp.Dom;
using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

[Collection(OfSharedSite.Name)]
public sealed class HomeTests(SharedSite site)
{
    static readonly string[] NeverStretched = ["Chest", "Arm", "Back"];

    [Fact]
    public async Task The_first_page_offers_the_three_ways_first_and_in_order()
    {
        var main = (await site.PageAsync("/")).MainPart();
        var ways = main.QuerySelectorAll("a, form").Take(3).ToList();

        Assert.Equal("/now", ways[0].To());
        Assert.StartsWith("Stop a cramp now", ways[0].Words(), StringComparison.Ordinal);
        Assert.Equal("/checklists", ways[1].To());
        Assert.Contains("Is it dangerous?", ways[1].Words(), StringComparison.Ordinal);
        Assert.Equal("/search", ways[2].GetAttribute("action"));
        Assert.Equal("search", ways[2].GetAttribute("role"));
    }

    [Fact]
    public async Task Every_place_of_the_body_leads_to_its_first_aid_or_its_danger_signs()
    {
        var main = (await site.PageAsync("/")).MainPart();

        Assert.All(Repository.Edition.Guide.Site.Places, place => Assert.Equal(
            place.Target.Kind == PageKind.Sheet ? $"/now/{place.Target.Slug}" : $"/checklists/{place.Target.Slug}",
            PlaceLink(main, place.Name).To()));
    }

    [Fact]
    public async Task Chest_arm_and_back_lead_to_danger_signs_and_never_to_a_stretch()
    {
        var main = (await site.PageAsync("/")).MainPart();

        Assert.All(NeverStretched, place => Assert.StartsWith(
            "/checklists/", PlaceLink(main, place).To(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_place_is_drawn_and_leads_where_its_name_in_the_list_leads()
    {
        var main = (await site.PageAsync("/")).MainPart();

        Assert.All(Repository.Edition.Guide.Site.Places, place =>
        {
            var drawn = Assert.Single(main.QuerySelectorAll("svg a"), link => link.GetAttribute("aria-label")!.StartsWith($"{place.Name}: ", StringComparison.Ordinal));
            Assert.Equal(PlaceLink(main, place.Name).To(), drawn.To());
        });
    }

    // A place is one of a list below its heading; the words after its name say what it leads to.
    static IElement PlaceLink(IElement main, string name) =>
        Assert.Single(main.QuerySelectorAll("#where ~ * ul a"), link => link.ChildNodes[0].Words() == name);

    [Fact]
    public async Task Every_topic_is_on_the_first_page_and_in_the_list_from_A_to_Z()
    {
        var home = await site.PageAsync("/");
        var list = await site.PageAsync("/topics");

        Assert.All(Repository.Edition.Guide.Topics, topic =>
        {
            Assert.Contains(home.MainPart().QuerySelectorAll("a"), link => link.To() == $"/topics/{topic.Facts.Slug}" && link.Words() == topic.Facts.Title);
            Assert.Contains(list.MainPart().QuerySelectorAll("a"), link => link.To() == $"/topics/{topic.Facts.Slug}" && link.Words() == topic.Facts.Title);
        });
    }

    [Fact]
    public async Task Every_page_names_the_emergency_number_and_how_to_reach_all_parts()
    {
        var page = await site.PageAsync("/about");

        Assert.Contains("In danger? Call 112", page.QuerySelector("footer")!.Words(), StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { "/now", "/checklists", "/topics", "/sheets", "/search", "/evidence", "/sources", "/glossary", "/about" },
            page.QuerySelectorAll("footer nav a").Select(link => link.To()).ToHashSet());
    }
}
