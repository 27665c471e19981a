using System.ComponentModel.DataAnnotations;

namespace CrampGuide.Web.Openings;

/// <summary>Who may see which checklists are opened. Explained in appsettings.json.</summary>
sealed class InsightsOptions : IValidatableObject
{
    public const string Section = "Insights";
    const int ShortestKey = 16;

    public string? Key { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Key is { Length: > 0 and < ShortestKey }) yield return new ValidationResult($"Insights:Key has {Key.Length} characters; a key that cannot be guessed has at least {ShortestKey}.");
    }
}
