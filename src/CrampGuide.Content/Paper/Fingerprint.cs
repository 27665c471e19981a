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
    /// the others, so that a slip of who types them is no other version: by the rule of Luhn for 16 digits
    /// (ISO/IEC 7812-1, annex B, has it for 10), which finds every single wrong digit and nearly every swapped pair.
    /// </summary>
    public static string Of(string text)
    {
        var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
        return digits + Hexadecimal[(16 - (Sum(digits, true) % 16)) % 16];
    }

    /// <summary>Whether a text, in small letters or capitals, can be a fingerprint.</summary>
    public static bool IsWhole(string text)
    {
        var mark = text.ToLowerInvariant();
        return mark.Length == Digits + 1 && mark.All(Hexadecimal.Contains) && Sum(mark, false) % 16 == 0;
    }

    // From the right, every second digit counts double, and the two digits of what comes out are added.
    static int Sum(string digits, bool doubled)
    {
        var sum = 0;
        foreach (var digit in digits.Reverse())
        {
            var value = Hexadecimal.IndexOf(digit, StringComparison.Ordinal) * (doubled ? 2 : 1);
            sum += (value / 16) + (value % 16);
            doubled = !doubled;
        }

        return sum;
    }
}
