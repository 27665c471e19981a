using System.Text.RegularExpressions;

namespace CrampGuide.Web.Paper;

/// <summary>
/// An address as it stands on paper. At the end of a line only its own signs may stand: a hyphen there could be one of the
/// address or one of the line, and whoever types it in has to guess.
/// </summary>
static partial class PrintedAddress
{
    /// <summary>What stays on one line; together they are the address.</summary>
    public static IEnumerable<string> Pieces(string address) => Piece().Matches(address).Select(piece => piece.Value);

    [GeneratedRegex("(?:https?://)?(?:[^/?&=]+[/?&=]*|[/?&=]+)")]
    private static partial Regex Piece();
}
