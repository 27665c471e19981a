using System.Text;

namespace CrampGuide.Content.Dialect;

/// <summary>Makes the id of a heading: small letters, digits and hyphens, as repository browsers make it.</summary>
static class Anchors
{
    public static string Of(string heading)
    {
        var id = new StringBuilder();
        foreach (var c in heading.Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_') id.Append(c);
            else if (c == ' ') id.Append('-');
        }

        return id.ToString();
    }
}
