using System.Collections.Concurrent;
using AngleSharp.Html.Dom;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>One site on a real socket for all tests that only read it.</summary>
public sealed class SharedSite : RunningSite
{
    public const string PublicAddress = "https://cramps.example.org";

    readonly ConcurrentDictionary<string, Lazy<Task<IHtmlDocument>>> pages = new();
    readonly Lazy<HttpClient> client;

    public SharedSite()
    {
        With("Site:Address", PublicAddress);
        client = new(() => OnSocket().CreateClient());
    }

    public HttpClient Client => client.Value;

    /// <summary>A page, fetched once for all tests.</summary>
    public Task<IHtmlDocument> PageAsync(string address) =>
        pages.GetOrAdd(address, _ => new(() => Client.PageAsync(address))).Value;
}

/// <summary>Tests of this collection share one site.</summary>
[CollectionDefinition(Name)]
public sealed class OfSharedSite : ICollectionFixture<SharedSite>
{
    public const string Name = "shared site";
}
