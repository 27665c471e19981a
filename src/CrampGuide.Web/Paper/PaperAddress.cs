using System.Globalization;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;
using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>What the address on a paper says of it, as it was scanned or typed.</summary>
sealed record PaperAddress
{
    /// <summary>The day the paper was printed; all there are, and null for an empty one.</summary>
    public string?[] Printed { get; init; } = [];

    /// <summary>The fingerprint of its text; all there are, and null for an empty one.</summary>
    public string?[] Text { get; init; } = [];

    /// <summary>How large it is printed: <c>large</c> for readers with low vision, else as usual.</summary>
    public string? Size { get; init; }

    public bool IsLarge => Size == PrintSize.Large;

    /// <summary>Whether it was opened from a paper.</summary>
    public bool IsOfPaper => Text.Length > 0 || Printed.Length > 0;

    /// <summary>Whether it names several texts, of which a paper can have but one.</summary>
    public bool HasSeveralMarks => Text.Distinct().Count() > 1;

    /// <summary>The fingerprint in small letters; typed with O for 0 or with the full stop of a sentence behind it, it is the same.</summary>
    public string Mark => HasSeveralMarks ? "" : Text.FirstOrDefault()?.Trim(' ', '.', ',', ';', ')').ToLowerInvariant().Replace('o', '0') ?? "";

    /// <summary>The day that it names, even one that has not come yet.</summary>
    public DateOnly? NamedDay => Printed.Distinct().ToArray() is [var one] && DateOnly.TryParseExact(one, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day, unless nothing can have been printed on it.</summary>
    public DateOnly? Day(DateOnly today) => NamedDay is { } day && day <= today ? day : null;

    /// <summary>
    /// Where the same paper is shown with the numbers that stand on it, when the country was lost from its address; null
    /// where that is here.
    /// </summary>
    /// <param name="site">The page that was asked for.</param>
    /// <param name="markOf">The fingerprint of the paper with some numbers.</param>
    public string? Elsewhere(GuidePage site, Func<PhoneNumbers, string> markOf)
    {
        if (!Fingerprint.IsWhole(Mark) || markOf(site.Numbers) == Mark) return null;
        if (site.Guide.Countries.FirstOrDefault(country => markOf(country.Numbers) == Mark) is { } other) return site.HereWith(other);
        return markOf(site.OwnNumbers) == Mark ? site.HereWith(null) : null;
    }
}
