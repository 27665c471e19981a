using System.Globalization;

namespace CrampGuide.Content.Search;

/// <summary>
/// Goes through the words of a text as they are looked up: in small letters without accents. Apostrophes and accents typed
/// by themselves join, hyphens part. It makes no string, since a guide has many more words than different ones.
/// </summary>
sealed class WordScanner(string text, int from = 0)
{
    readonly char[] buffer = new char[Most];
    int length;
    int at = from;

    /// <summary>The longest word that is told apart from others with the same start.</summary>
    public const int Most = 256;

    /// <summary>The word as it is looked up.</summary>
    public ReadOnlySpan<char> Plain => buffer.AsSpan(0, length);

    /// <summary>Where it starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>How much of the text it takes.</summary>
    public int Length { get; private set; }

    public bool Next()
    {
        length = 0;
        for (; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                if (length == 0) Start = at;
                if (length < Most - 1) length += LetterFolding.Fold(c, buffer.AsSpan(length));
            }
            else if (length > 0 && c is not ('\'' or '’' or '\u00AD') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Length = at - Start;
                return true;
            }
        }

        return false;
    }
}
