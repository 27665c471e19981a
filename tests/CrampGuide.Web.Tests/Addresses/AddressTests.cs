using System.Net;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

/// <summary>What every public address must do, whatever stands there.</summary>
[Collection(OfSharedSite.Name)]
public sealed class AddressTests(SharedSite site)
{
    static readonly string[] SecurityHeaders =
        ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy"];

    [Theory]
    [MemberData(nameof(PublicAddresses.Types), MemberType = typeof(PublicAddresses))]
    public async Task Every_address_answers_with_its_type_and_the_security_headers(string address, string type)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Content.Headers.ContentType?.CharSet is "utf-8" || type == "application/json", "no charset");
        Assert.False(answer.Headers.Contains("Set-Cookie"), "a cookie is set");
        Assert.DoesNotContain(SecurityHeaders, header => !answer.Headers.Contains(header));
    }

    [Theory]
    [MemberData(nameof(PublicAddresses.Types), MemberType = typeof(PublicAddresses))]
    public async Task No_address_repeats_the_host_it_was_asked_by(string address, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = "evil.example" } };
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("evil.example", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(answer.Headers, header => header.Value.Any(value => value.Contains("evil.example", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(PublicAddresses.Types), MemberType = typeof(PublicAddresses))]
    public async Task A_HEAD_of_every_address_answers_the_same_without_a_body(string address, string type)
    {
        using var answer = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }
}
