using CrampGuide.Web.Paper;

namespace CrampGuide.Web.Tests.Paper;

/// <summary>An address on paper is cut only where its own signs stand, so that it can be typed.</summary>
public sealed class PrintedAddressTests
{
    [Theory]
    [InlineData("https://cramps.example.org/sheets/calf-cramp-now?printed=2026-11-22&text=0a1b2c&size=large", "https://cramps.example.org/|sheets/|calf-cramp-now?|printed=|2026-11-22&|text=|0a1b2c&|size=|large")]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("http://localhost:5080/a//b?", "http://localhost:5080/|a//|b?")]
    [InlineData("/topics/a-b#c-d", "/|topics/|a-b#c-d")]
    [InlineData("", "")]
    public void An_address_is_cut_behind_its_own_signs_alone(string address, string pieces)
    {
        Assert.Equal(pieces, string.Join('|', PrintedAddress.Pieces(address)));
        Assert.Equal(address, string.Concat(PrintedAddress.Pieces(address)));
    }
}
