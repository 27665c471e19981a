using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

[Collection(OfSharedSite.Name)]
public sealed class PageShapeTests(SharedSite site)
{
    [Theory]
    [MemberData(nameof(PublicAddresses.Html), MemberType = typeof(PublicAddresses))]
    public async Task Every_page_has_a_sound_shape(string address) => Assert.Empty(PageShape.Faults(await site.PageAsync(address)));

    /// <summary>The rules themselves: a test that finds nothing may be blind.</summary>
    [Theory]
    [InlineData("<h1>One</h1><h1>Two</h1>", "2 h1")]
    [InlineData("<h1>One</h1><h3>Three</h3>", "'Three' is h3 after level 1")]
    [InlineData("<h1 id=a>One</h1><p id=a>Two</p>", "the id 'a' stands 2 times")]
    [InlineData("<h1>One</h1><script>1</script>", "an inline script: 1")]
    [InlineData("<h1>One</h1><p style='color:red'>Two</p>", "<p> has style")]
    [InlineData("<h1 onclick='x()'>One</h1>", "<h1> has onclick")]
    [InlineData("<h1>One</h1><form method=post></form>", "a form with the method 'post'")]
    [InlineData("<h1>One</h1><form><button>Go</button></form>", "a form with the method ''")]
    [InlineData("<h1>One</h1><input id=q>", "a field without a label: q")]
    [InlineData("<h1>One</h1><svg></svg>", "an image without a name")]
    [InlineData("<h1>One</h1><img src='/a.png'>", "an image without a name")]
    [InlineData("<h1>One</h1><a href='/'></a>", "<a> without words")]
    [InlineData("<h1>One</h1><img alt='' src='//other.example/a.png'>", "<img> is fetched from '//other.example/a.png'")]
    [InlineData("<h1>One</h1><section aria-labelledby=gone></section>", "<section> refers to 'gone', which is not there")]
    public void A_fault_of_shape_is_found(string body, string fault)
    {
        var page = PageReading.Parse($"<!doctype html><html lang=en><title>T</title><body><a class=skip href='#main'>Skip</a><main id=main>{body}</main>");

        Assert.Equal([fault], PageShape.Faults(page));
    }
}
