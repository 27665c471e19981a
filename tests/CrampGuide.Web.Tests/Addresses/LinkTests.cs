using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

[Collection(OfSharedSite.Name)]
public sealed class LinkTests(SharedSite site)
{
    static readonly Uri Home = new("http://localhost/");
    static readonly string[] OuterSchemes = ["https", "http", "tel", "mailto"];

    [Theory]
    [MemberData(nameof(PublicAddresses.Html), MemberType = typeof(PublicAddresses))]
    public async Task Every_link_leads_somewhere(string address)
    {
        var page = await site.PageAsync(address);
        var dead = new List<string>();
        foreach (var href in page.QuerySelectorAll("[href]").Select(link => link.To()).Distinct())
        {
            if (!await LeadsSomewhereAsync(address, href)) dead.Add(href);
        }

        Assert.Empty(dead);
    }

    [Theory]
    [MemberData(nameof(PublicAddresses.Html), MemberType = typeof(PublicAddresses))]
    public async Task Every_number_can_be_dialled(string address)
    {
        var page = await site.PageAsync(address);

        Assert.All(page.QuerySelectorAll("a[href^='tel:']"), link =>
        {
            Assert.Matches("^tel:[0-9]{2,15}$", link.To());
            Assert.Equal(link.To()[4..], link.Words().Replace(" ", "", StringComparison.Ordinal));
        });
        Assert.NotEmpty(page.QuerySelectorAll("a[href^='tel:']"));
    }

    async Task<bool> LeadsSomewhereAsync(string from, string href)
    {
        var target = new Uri(new Uri(Home, from), href);
        if (target.Scheme != Home.Scheme || target.Host != Home.Host) return OuterSchemes.Contains(target.Scheme);
        var path = target.PathAndQuery;
        if (Path.HasExtension(target.AbsolutePath)) return await IsFileAsync(path);
        return target.Fragment.Length == 0 || (await site.PageAsync(path)).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null;
    }

    async Task<bool> IsFileAsync(string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType != "text/html";
    }
}
