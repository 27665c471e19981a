using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// The public address, for paper and machines: what the operator set, else what the server listens on. Never the Host
/// header, which anyone can set.
/// </summary>
sealed class SiteAddress(IOptions<SiteOptions> options, IServer server)
{
    public string Root => (options.Value.Address is { Length: > 0 } set ? set : Listening()).TrimEnd('/');

    public string Of(string path) => Root + path;

    /// <summary>As people read and type it: without the scheme.</summary>
    public string Shown(string path) => Of(path).Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal);

    string Listening()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        return address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://*", "://localhost", StringComparison.Ordinal);
    }
}
