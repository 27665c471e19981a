using System.ComponentModel.DataAnnotations;
using CrampGuide.Content;

namespace CrampGuide.Web;

/// <summary>What an operator says about the site. Explained in appsettings.json.</summary>
sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";
    const int LongestIssuer = 90;

    public string? Address { get; init; }

    public string? Contact { get; init; }

    public string? Country { get; init; }

    public bool BehindProxy { get; init; }

    /// <summary>Who hands out the paper: a clinic's name and phone, a line.</summary>
    public string? IssuedBy { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(Address)
            && !(Uri.TryCreate(Address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0))
            yield return new ValidationResult($"Site:Address must be a web address such as https://cramps.example.org, not '{Address}'.");
        if (Contact?.Length > 200)
            yield return new ValidationResult($"Site:Contact has {Contact.Length} characters; it may have at most 200.");
        // More would take a line from first aid.
        if (IssuedBy?.Length > LongestIssuer)
            yield return new ValidationResult($"Site:IssuedBy has {IssuedBy.Length} characters; it may have at most {LongestIssuer}.");
    }
}

/// <summary>Where the guide's content stands, and whether its changes are shown while the site runs.</summary>
sealed class ContentOptions
{
    public const string Section = "Content";

    public string? Path { get; init; }

    public bool? Watch { get; init; }

    public bool Drafts { get; init; }

    /// <summary>What a reading of the folder is held against.</summary>
    public ReadingOptions Reading(TimeProvider time) => new() { Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), WithDrafts = Drafts };

    /// <summary>Who writes wants to see it; in earnest an operator decides when readers see a change.</summary>
    public bool WatchesIn(IHostEnvironment environment) => Watch ?? environment.IsDevelopment();
}
