using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

[Collection(OfSharedSite.Name)]
public sealed class StaticFileTests(SharedSite site)
{
    [Theory]
    [InlineData("link[rel=stylesheet]", "text/css")]
    [InlineData("link[rel=icon]", "image/svg+xml")]
    public async Task A_file_that_pages_link_to_is_there_and_guarded(string link, string type)
    {
        var page = await site.PageAsync("/");
        using var answer = await site.Client.GetAsync(new Uri(page.QuerySelector(link)!.To(), UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/appsettings.json")]
    [InlineData("/content/site.yml")]
    [InlineData("/topics/first-aid.md")]
    [InlineData("/../appsettings.json")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/data/openings.db")]
    [InlineData("/openings.db")]
    [InlineData("/web.config")]
    [InlineData("/.git/config")]
    public async Task A_file_that_is_not_for_readers_is_not_there(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
