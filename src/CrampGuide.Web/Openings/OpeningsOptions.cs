using System.ComponentModel.DataAnnotations;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CrampGuide.Web.Openings;

/// <summary>Where openings are stored.</summary>
sealed class OpeningsOptions : IValidatableObject
{
    public const string Section = "Openings";
    const int MostDays = 3660;

    public OpeningsProvider Provider { get; init; }

    public string ConnectionString { get; init; } = "Data Source=data/openings.db";

    /// <summary>Rows older than this many days are deleted; null keeps all. Totals of days are always kept.</summary>
    public int? KeepDays { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // What was given is not repeated: it may hold a password.
        if (Provider == OpeningsProvider.SQLite && !NamesFile(ConnectionString))
            yield return new ValidationResult("Openings:ConnectionString must name a file to write to, such as Data Source=data/openings.db; for a server, set Openings:Provider to PostgreSQL as well.");
        if (Provider == OpeningsProvider.PostgreSQL && !NamesServer(ConnectionString))
            yield return new ValidationResult("Openings:ConnectionString must name a PostgreSQL server and a database, such as Host=db;Database=crampguide;Username=crampguide;Password=…");
        if (!Enum.IsDefined(Provider)) yield return new ValidationResult("Openings:Provider must be SQLite or PostgreSQL.");
        if (KeepDays is { } days && (days < FewestDays || days > MostDays))
            yield return new ValidationResult($"Openings:KeepDays must be a number of days from {FewestDays} to {MostDays}, not {days}.");
    }

    // An opening that is sent again is known by its row: it must be there for as long as it may be sent.
    static int FewestDays => SentOpenings.OldestDays + 1;

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

    static bool NamesServer(string connection)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connection);
            return builder is { Host.Length: > 0, Database.Length: > 0 };
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            return false;
        }
    }
}
