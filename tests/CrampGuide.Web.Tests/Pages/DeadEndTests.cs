using System.Net;
using AngleSharp.Html.Dom;
using CrampGuide.Web.Tests.Addresses;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Pages;

/// <summary>A reader with a red flag may stand at a dead end too: it says when to call for help, and no more than that.</summary>
[Collection(OfSharedSite.Name)]
public sealed class DeadEndTests(SharedSite site)
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/topics/nothing")]
    [InlineData("/topics/first_aid")]
    [InlineData("/checklists/nothing")]
    [InlineData("/checklists/calf-cramp-now")]
    [InlineData("/sheets/nothing")]
    [InlineData("/sheets/nothing.txt")]
    [InlineData("/now/nothing")]
    [InlineData("/topics/first-aid/more")]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/error/200")]
    [InlineData("/error/99999999999")]
    public async Task A_page_that_is_not_there_shows_the_safety_net(string address)
    {
        var page = await site.Client.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("This page is not here", page.QuerySelector("h1")!.Words());
        ShowsHelp(page);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public async Task What_cannot_be_done_to_a_page_is_refused_with_the_same_help(string method)
    {
        foreach (var address in new[] { "/", "/topics/first-aid", "/checklists/pregnancy", "/sheets/calf-cramp-now", "/sheets/calf-cramp-now.txt", "/now/calf-cramp-now", "/search?q=calf", "/evidence", "/health/ready", "/nothing" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            if (method != "TRACE") request.Content = new StringContent("slug=pregnancy");
            using var answer = await site.Client.SendAsync(request);

            Assert.InRange((int)answer.StatusCode, 400, 499);
            ShowsHelp(await answer.PageAsync());
        }
    }

    [Fact]
    public async Task A_fault_of_ours_shows_the_safety_net_and_nothing_of_the_fault()
    {
        using var broken = new RunningSite().With(services => services.AddSingleton<IStartupFilter, Fault>());
        using var client = broken.CreateClient();

        using var answer = await client.GetAsync(new Uri("/fault?q=secret", UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.DoesNotContain(Fault.Reason, body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.Equal("Something went wrong on our side", PageReading.Parse(body).QuerySelector("h1")!.Words());
        ShowsHelp(PageReading.Parse(body));
    }

    static void ShowsHelp(IHtmlDocument page)
    {
        Assert.Equal("Emergency: Call 112 · 999 (UK) · 911 (US, Canada) now if:", page.GetElementById("safety-net")!.Words());
        Assert.Contains("chest pain or pressure", page.QuerySelector("section.emergency")!.Words(), StringComparison.Ordinal);
        Assert.StartsWith("Stop a cramp now", page.MainPart().QuerySelector("a[href='/now']")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[role=search]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Empty(PageShape.Faults(page));
    }

    /// <summary>Stands behind the site's own pages, where a page would fail.</summary>
    sealed class Fault : IStartupFilter
    {
        public const string Reason = "the disk caught fire";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => site =>
        {
            next(site);
            site.Map("/fault", inner => inner.Run(_ => throw new InvalidOperationException(Reason)));
        };
    }
}
