using System.ComponentModel.DataAnnotations.Schema;

namespace CrampGuide.Web.Openings;

/// <summary>How often a checklist was opened on a day, in one edition and one way. Kept when rows are no longer.</summary>
[Table("opening_totals")]
sealed class OpeningTotal
{
    /// <summary>The day in UTC as <c>2026-11-22</c>.</summary>
    [Column("day")]
    public required string Day { get; init; }

    [Column("checklist")]
    public required string Checklist { get; init; }

    [Column("edition")]
    public required string Edition { get; init; }

    [Column("way")]
    public required string Way { get; init; }

    [Column("openings")]
    public required long Openings { get; init; }

    /// <summary>The totals of some openings.</summary>
    public static IEnumerable<OpeningTotal> Of(IEnumerable<Opening> openings) => openings
        .GroupBy(opening => (Day: opening.Hour[..10], opening.Checklist, opening.Edition, opening.Way))
        .Select(group => new OpeningTotal { Day = group.Key.Day, Checklist = group.Key.Checklist, Edition = group.Key.Edition, Way = group.Key.Way, Openings = group.Count() });
}
