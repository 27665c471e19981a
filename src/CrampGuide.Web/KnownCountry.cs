using CrampGuide.Content;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web;

/// <summary>A country the guide has no numbers for would silently show the wrong ones: it is a mistake at the start.</summary>
sealed class KnownCountry(Edition edition) : IValidateOptions<SiteOptions>
{
    /// <summary>Whether the edition has what a site with these settings shows.</summary>
    public static bool Holds(Edition edition, SiteOptions options) =>
        string.IsNullOrEmpty(options.Country) || edition.Guide.FindCountry(options.Country) is not null;

    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        if (Holds(edition, options)) return ValidateOptionsResult.Success;
        var known = string.Join(", ", edition.Guide.Countries.Select(country => country.Code));
        return ValidateOptionsResult.Fail($"Site:Country must be one of {known}, not '{options.Country}'.");
    }
}
