using System.ComponentModel.DataAnnotations;

namespace CrampGuide.Web.Openings;

/// <summary>Where openings are stored.</summary>
sealed class OpeningsOptions
{
    public const string Section = "Openings";

    [Required]
    public string ConnectionString { get; init; } = "Data Source=data/openings.db";
}
