using CrampGuide.Web.Delivery;
using CrampGuide.Web.Paper;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Paper;

/// <summary>The addresses of a pack, whatever is in it.</summary>
public sealed class PackLinksTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("", "/print", "/print?pick=more")]
    [InlineData("size=large", "/print?size=large", "/print?size=large&pick=more")]
    [InlineData("item=topics/causes", "/print?item=topics/causes", "/print?item=topics/causes&pick=more")]
    [InlineData("size=large&item=topics/causes&item=sheets/calf-cramp-now", "/print?item=topics/causes&item=sheets/calf-cramp-now&size=large", "/print?item=topics/causes&item=sheets/calf-cramp-now&size=large&pick=more")]
    public void Its_fields_stand_behind_one_question_mark(string query, string here, string pick)
    {
        var selection = PackSelection.Of(Repository.Edition.Guide, new QueryCollection(QueryHelpers.ParseQuery(query)));
        var links = new PackLinks(site.Services.GetRequiredService<GuideLinks>(), selection);

        Assert.Equal((here, pick), (links.Here, links.Pick));
    }
}
