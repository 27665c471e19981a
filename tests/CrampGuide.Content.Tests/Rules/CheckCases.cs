using System.Collections.Immutable;
using System.Globalization;
using CrampGuide.Content.Checks;
using CrampGuide.Content.Language;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Rules.RuleCase;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>What makes guidance safe, readable and kept up.</summary>
static class CheckCases
{
    const string Hard = "Pharmacological prophylaxis necessitates individualised multidisciplinary consideration. ";
    const string Long = "If it does not ease after ten minutes of gentle stretching, and you have tried walking a little and warming the muscle too, call a doctor the same day.";

    public static readonly RuleCase[] All =
    [
        Change("CG0601", Checklist, "heading: \"Get medical help today if:\"", "heading: \"Signs of a clot\"", "Signs of a clot"),
        More("CG0602", Topic, "## More\n\n::: routine See a GP or doctor if:\n- your toenails turn yellow\n:::\n\n::: emergency Call {emergency-number} now if:\n- you faint in bed\n:::", "\n::: emergency Call {emergency-number} now if:\n- you faint in bed"),
        Change("CG0603", Sheet, "  - Do not jerk or bounce.", "  - Jerking or bouncing.", "Jerking"),
        More("CG0604", Topic, "## More\n\n::: routine See a GP or doctor if:\n- one leg or calf is newly swollen\n:::", "- one leg or calf is newly swollen"),
        Change("CG0605", Checklist, "sign: the whole leg is very swollen, very painful, and blue, purple or white", "sign: cramps come at night", "sign: cramps come at night"),
        Change("CG0606", "claims.yml", "claim: Black henbane tincture helps with pain and spasm", "claim: 20 drops of black henbane tincture help with pain and spasm", null) with { At = "- id: C106\n" },
        Change("CG0607", Topic, ":: claims C118 C056 C003 C006 C111", ":: claims C118 C003 C006 C111", null) with { File = "claims.yml", At = "- id: C056\n" },
        new("CG0608", "site.yml", null, WithoutPoint),
        Change("CG0609", Topic, "also: [nocturnal leg cramps,", "also: [Locked Calf, nocturnal leg cramps,", "also: [Locked"),
        More("CG0610", Sheet, string.Concat(Enumerable.Repeat(Hard, 40)), null),
        new("CG0611", "site.yml", null, folder => folder.Files.Keys.Where(file => file.StartsWith("topics/", StringComparison.Ordinal)).Aggregate(folder, Harder)),
        More("CG0612", Topic, Long, "If it does not ease"),
        Change("CG0613", "claims.yml", "instead: Learn how to ease a cramp and", $"instead: {Long} Learn how to ease a cramp and", "- id: C001\n"),
        More("CG0614", "sources.yml", "- id: S200\n  publisher: P\n  title: T\n  dated: D\n  seen: unseen\n  note: N", "- id: S200"),
        new("CG0615", "pictures/calf-old.svg", null, folder => folder.With("pictures/calf-old.svg", "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0L9 9\"/></svg>\n")),
        More("CG0616", "glossary.yml", "- word: zymurgy\n  meaning: The making of beer.", "- word: zymurgy"),
        Change("CG0617", Topic, "next-check: 2027-05-22", $"next-check: {After(1)}", "next-check") with { Options = On(2) },
        Change("CG0618", Topic, "next-check: 2027-05-22", $"next-check: {After(31)}", "next-check") with { Options = On(1) },
        Change("CG0619", Topic, "Only a doctor can decide", "Your doctor can decide", "changes:") with { Options = KnownFrom(Topic, 2026, 11, 22, today: new DateOnly(2026, 12, 1)) },
        Change("CG0620", Sheet, "sign: You are breathless, have chest pain or faint.\n    action: Call {emergency-number} now.", "sign: You are breathless, have chest pain or faint.\n    action: Call 999 now.", "sign: You are breathless"),
        Change("CG0621", Topic, "checked: 2026-11-22", $"checked: {After(3)}", $"checked: {After(3)}") with { Options = On(1) },
        new("CG0622", "site.yml", null, folder => folder) { Options = KnownFrom("topics/old-name.md", 2026, 11, 22, new DateOnly(2026, 12, 1), Topic) },
        More("CG0623", Topic, "## More\n\n::: selfcare Look after yourself at home if:\n- you have bad chest pain in bed\n:::", "- you have bad chest pain in bed"),
        More("CG0624", Topic, "## More\n\n::: routine See a GP or doctor if:\n- your toenails turn yellow\n:::\n\nThe text goes on.", "\n::: routine See a GP or doctor if:\n- your toenails turn yellow"),
    ];

    static string After(int days) => RepositoryContent.NewestDay.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static ReadingOptions On(int daysAfter) => new() { Today = RepositoryContent.NewestDay.AddDays(daysAfter) };

    /// <summary>The history knows the file as it is in the repository, from that day on.</summary>
    static ReadingOptions KnownFrom(string file, int year, int month, int day, DateOnly today, string? text = null) => new()
    {
        History = new PageHistory(today, new Dictionary<string, ImmutableArray<EarlierVersion>>
        {
            [file] = [new EarlierVersion(1, new DateOnly(year, month, day), RepositoryContent.Folder.Files[text ?? file])],
        }),
    };

    // The points stand in several heads; one of them is taken out of all.
    static TestFolder WithoutPoint(TestFolder folder) => folder.Files.Keys.Where(file => file.StartsWith("topics/", StringComparison.Ordinal))
        .Aggregate(folder, (all, file) => all.With(file, all.Text(file).Replace("B25, ", "", StringComparison.Ordinal).Replace(", B25]", "]", StringComparison.Ordinal)));

    // Each topic at just over grade 6 and under 7.5: hard sentences are added until it is there.
    static TestFolder Harder(TestFolder folder, string file)
    {
        var page = RepositoryContent.Edition.Guide.Pages.Single(page => page.Facts.File == $"{TestFolder.Name}/{file}");
        var texts = Sayings.Of(page).Concat(page.Body.Blocks.OfType<ClaimRows>().SelectMany(rows => rows.Claims).SelectMany(Sayings.Of)).Select(saying => saying.Text).ToList();
        var hard = 0;
        while (ReadingLevel.Of(texts.Concat(Enumerable.Repeat(Hard, hard))).Grade <= 6.5) hard++;
        return folder.With(file, $"{folder.Text(file)}\n{string.Concat(Enumerable.Repeat(Hard, hard))}\n");
    }
}
