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
            yield return new ValidationResult($"Openings:ConnectionString must name a file to write to, such as Data Source=data/openings.db, not '{ConnectionString}'.");
    }

    static bool NamesFile(string connection)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connection);
            return builder.DataSource.Length > 0 && builder.DataSource != ":memory:" && !builder.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
                && (builder.Mode is SqliteOpenMode.ReadWriteCreate or SqliteOpenMode.ReadWrite);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
