using System.Text;
using static CrampGuide.Content.Tests.Rules.RuleCase;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>What a file must be, as bytes and as YAML, before anything is made of it.</summary>
static class FormCases
{
    public static readonly RuleCase[] All =
    [
        new("CG0102", Topic, null, folder => folder.With(Topic, folder.Text(Topic) + new string('x', 256 * 1024))),
        new("CG0103", Topic, "Only a doctor", folder => folder.With(Topic, [.. Encoding.UTF8.GetBytes(folder.Text(Topic).Replace("Only a doctor", "Only a doctor (Br\u0001uer)", StringComparison.Ordinal)).Select(letter => letter == 1 ? (byte)'ä' : letter)])),
        Change("CG0104", Topic, "Only a doctor", "Only a &#8238;doctor", "Only a &#8238;doctor"),
        new("CG0105", "glossary.yml", null, folder => folder.With("glossary.yml", "\n")),
        new("CG0106", "topics/notes.txt", null, folder => folder.With("topics/notes.txt", "Ask about magnesium.\n")),
        new("CG0107", Topic, ":: claims C045", folder => folder.With(Topic, folder.Text(Topic).TrimEnd())),
        Change("CG0201", Topic, "title: Night cramps", "title: Cramps: at night", "title: Cramps: at night"),
        Change("CG0202", Topic, "title: Night cramps", "title: !important Night cramps", "!important"),
        Change("CG0203", Topic, "title: Night cramps", "title: Night cramps\ntitle: \"Cramps at night\"", "title: \"Cramps"),
        Change("CG0204", Topic, "checked: 2026", "reviewd-by: Dr A. Example\nchecked: 2026", "reviewd-by"),
        Change("CG0205", Topic, "next-check: 2027-05-22\n", "", "title: Night"),
        Change("CG0206", Topic, "also: [nocturnal leg cramps, night-time leg cramps, cramps in bed, sleep-related leg cramps]", "also: nocturnal leg cramps", "also: nocturnal"),
        Change("CG0207", Topic, "title: Night cramps", "title: \"\"", "title: \"\""),
        Change("CG0208", Topic, "title: Night cramps", $"title: Night cramps {new string('x', 80)}", "title: Night"),
        Change("CG0209", Topic, "checked: 2026-11-22\nnext", "checked: 22/11/2026\nnext", "22/11/2026"),
        Change("CG0210", Topic, "---\ntitle: Night cramps", "title: Night cramps", null),
    ];
}
