using System.Security.Cryptography;
using System.Text;

namespace CrampGuide.Content.Paper;

/// <summary>A short mark of a text, printed on paper, by which the paper can be held against today's text.</summary>
public static class Fingerprint
{
    /// <summary>6 hexadecimal digits, the same for the same text. Enough to tell a handful of versions apart.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];
}
