using System.Security.Cryptography;
using System.Text;

namespace CrampGuide.Content.Paper;

/// <summary>A short mark of a text, printed on paper, by which the paper can be held against today's text.</summary>
public static class Fingerprint
{
    const int Digits = 5;
    const string Hexadecimal = "0123456789abcdef";

    /// <summary>
    /// 6 hexadecimal digits, the same for the same text. Enough to tell a handful of versions apart. The last one checks
    /// the others, so that a slip of who types them is no other version: it makes the sum of all digits, each times its own
    /// power of 2 in the field of 16 numbers, come to nothing (a Reed-Solomon code with one check digit). That finds every
    /// single wrong digit, and every two that changed places.
    /// </summary>
    public static string Of(string text)
    {
        var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
        return digits + Hexadecimal[Twice(Sum(digits))];
    }

    /// <summary>Whether a text, in small letters or capitals, can be a fingerprint.</summary>
    public static bool IsWhole(string text)
    {
        var mark = text.ToLowerInvariant();
        return mark.Length == Digits + 1 && mark.All(Hexadecimal.Contains) && Sum(mark) == 0;
    }

    // The last digit once, the one before it twice, the one before that four times.
    static int Sum(string digits) => digits.Aggregate(0, (sum, digit) => Twice(sum) ^ Hexadecimal.IndexOf(digit, StringComparison.Ordinal));

    // In the field made by x^4 + x + 1, where adding is XOR.
    static int Twice(int number) => number < 8 ? number << 1 : (number << 1) ^ 0b1_0011;
}
