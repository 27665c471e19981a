using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>
/// A text that was changed after the day of the newest entry in 'changes' has an entry of its own. Told only where the
/// repository's history shows the change: an exported folder has none.
/// </summary>
static class DatedChange
{
    const int LongestDelay = 14;

    static readonly string[] Registers = ["claims.yml", "emergency-numbers.yml", "glossary.yml", "sources.yml"];

    public static readonly Rule Rule = Rule.Warning(
        "CG0619",
        "A text that is changed gets a dated entry in 'changes'; one that concerns safety says so.",
        "Someone who holds a printed sheet against the site is shown what has changed since, safety first. A change without an entry cannot be shown.",
        "another first step in sheets/calf-cramp-now.md, and no new entry in 'changes'",
        "changes:\n  - date: 2026-12-03\n    text: The first step is now to straighten the knee.\n    safety: true");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var history = hand.Options.History;
        if (history.Versions.Count == 0) yield break;
        var files = hand.Folder.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var page in hand.Guide.Pages.Where(page => !page.Facts.IsDraft))
        {
            var path = page.Facts.File[(hand.Folder.Name.Length + 1)..];
            var versions = TextVersion.Of(history, files[path], bytes => TextVersion.OfPage(bytes, page.Facts.Kind));
            if (Undated(versions, page.Facts.Freshness) is { } day) yield return new Finding(page.Facts.File, page.Facts.Freshness.ChangesLine, Reason("the text of this page", day, page.Facts.Freshness));
        }

        var registers = hand.Guide.Site.Registers;
        var site = TextVersion.Of(history, files["site.yml"], TextVersion.OfSite);
        foreach (var name in Registers)
        {
            var versions = TextVersion.Of(history, files[name], TextVersion.OfRegister)
                .Select(version => version with { Entries = (site.FirstOrDefault(one => one.Order <= version.Order) ?? site[^1]).Entries }).ToList();
            if (Undated(versions, registers) is { } day) yield return new Finding(hand.File("site.yml"), registers.ChangesLine, Reason(name, day, registers));
        }
    }

    // From today backwards, as long as the entries are today's: a change of the text in that time needed one more.
    static DateOnly? Undated(IReadOnlyList<TextVersion> versions, Freshness freshness)
    {
        foreach (var (later, earlier) in versions.Zip(versions.Skip(1)))
        {
            if (earlier.IsDraft) return null;
            // An entry that came with the change may be some days older: it was written before it was recorded.
            var covered = freshness.Changes[0].Date.AddDays(later.Entries == earlier.Entries ? 0 : LongestDelay);
            if (later.Text != earlier.Text && later.Day > covered) return later.Day;
            if (earlier.Entries != versions[0].Entries) return null;
        }

        return null;
    }

    static string Reason(string what, DateOnly day, Freshness freshness) =>
        $"{what} was changed on {day:yyyy-MM-dd}, and the newest entry in 'changes' is of {freshness.Changes[0].Date:yyyy-MM-dd}: add one that says what changed for readers";
}
