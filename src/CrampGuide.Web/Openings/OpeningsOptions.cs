using System.ComponentModel.DataAnnotations;
using Microsoft.Data.Sqlite;

namespace CrampGuide.Web.Openings;

/// <summary>Where openings are stored.</summary>
sealed class OpeningsOptions : IValidatableObject
{
    public const string Section = "Openings";

    public string ConnectionString { get; init; } = "Data Source=data/openings.db";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!NamesFile(ConnectionString))
            yield return new ValidationResult($"Openings:ConnectionString must name a file, such as Data Source=data/openings.db, not '{ConnectionString}'.");
    }

    static bool NamesFile(string connection)
    {
        try
        {
            return new SqliteConnectionStringBuilder(connection).DataSource.Length > 0;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
