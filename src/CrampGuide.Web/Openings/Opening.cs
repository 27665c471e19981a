using System.ComponentModel.DataAnnotations.Schema;

namespace CrampGuide.Web.Openings;

/// <summary>
/// That a checklist was opened: which, in which edition, in which hour, in which way. Nothing else is known, so nothing
/// can leak: no exact time, no address, no agent, no ticks.
/// </summary>
[Table("checklist_openings")]
sealed class Opening
{
    /// <summary>Random, so that the same opening sent twice is one row.</summary>
    [Column("id")]
    public required Guid Id { get; init; }

    [Column("checklist")]
    public required string Checklist { get; init; }

    [Column("edition")]
    public required string Edition { get; init; }

    /// <summary>The hour in UTC as <c>2026-11-22T09</c>: text that sorts, the same in every database.</summary>
    [Column("hour")]
    public required string Hour { get; init; }

    [Column("way")]
    public required string Way { get; init; }

    public static string HourOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH", System.Globalization.CultureInfo.InvariantCulture);

    public static Opening Of(string checklist, string edition, DateTimeOffset now, OpeningWay way) => new()
    {
        Id = Guid.NewGuid(),
        Checklist = checklist,
        Edition = edition,
        Hour = HourOf(now),
        Way = way.ToString().ToLowerInvariant(),
    };
}

/// <summary>How a checklist was opened.</summary>
enum OpeningWay
{
    /// <summary>Its page was fetched.</summary>
    Page,

    /// <summary>A pack that holds it was fetched, to be printed.</summary>
    Print,

    /// <summary>It was opened without the network, and sent later.</summary>
    Offline,
}
