using System.Net.Sockets;

namespace CrampGuide.Web.Delivery;

/// <summary>By whom tries are counted that are limited: the network they come from, in memory, for a minute. It is kept nowhere.</summary>
static class ReaderNetwork
{
    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        // A household or a company has 64 bits to itself.
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        var address => address?.ToString() ?? "",
    };
}
