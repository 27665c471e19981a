using System.Collections.Immutable;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>What every reading keeps, whatever the folder holds.</summary>
static class Promises
{
    /// <summary>Where a reading breaks its word; nothing where it keeps it.</summary>
    public static IEnumerable<string> Broken(ContentFolder folder, Reading reading)
    {
        if (!reading.IsGood && reading.Problems.All(problem => problem.Severity != Severity.Error)) yield return "neither an edition nor an error";
        if (reading.IsGood && reading.Problems.Any(problem => problem.Severity == Severity.Error)) yield return "an edition in spite of an error";
        foreach (var problem in reading.Problems.Where(problem => !Stands(folder, problem))) yield return $"no such place: {problem}";
        if (reading.Edition is null) yield break;
        foreach (var fault in SafeMarkup.Faults(string.Concat(Written(reading.Edition.Guide)))) yield return fault;
        if (reading.Edition.Search.Search("night cramps in the calf").Query.Length == 0) yield return "a search without its query";
    }

    // A file that is missing has a first line, where an editor would begin it.
    static bool Stands(ContentFolder folder, Problem problem)
    {
        if (problem.Reason.Length == 0 || problem.Reason.Any(char.IsControl)) return false;
        if (!problem.File.StartsWith(folder.Name + "/", StringComparison.Ordinal)) return false;
        var path = problem.File[(folder.Name.Length + 1)..];
        var file = folder.Files.FirstOrDefault(file => file.Path == path);
        return problem.Line >= 1 && problem.Line <= (file is null ? 1 : Lines(file.Bytes.Span));
    }

    // As editors count: a line ends with either sign, or with both together.
    static int Lines(ReadOnlySpan<byte> bytes) => 1 + bytes.Count((byte)'\n') + bytes.Count((byte)'\r') - bytes.Count("\r\n"u8);

    static IEnumerable<string> Written(GuideBook guide)
    {
        var place = new FixedPlace(guide.MainNumbers);
        foreach (var page in guide.Pages)
        {
            var writer = new HtmlProseWriter(place, page.Facts.Sources);
            yield return writer.Write(page.Body).ToString();
            foreach (var line in Lines(page)) yield return $"<p>{writer.Write(line)}</p>";
            if (page is not Sheet sheet) continue;
            foreach (var step in sheet.Steps) yield return step.Picture?.Write().ToString() ?? "";
        }
    }

    static IEnumerable<ImmutableArray<Inline>> Lines(Page page) => page switch
    {
        Checklist list => list.Cards.SelectMany(card => card.Signs.SelectMany(sign => new[] { sign.Sign, sign.Action }).Prepend(card.Heading)),
        Sheet sheet => sheet.Steps.Select(step => step.Text).Append(sheet.Stop).Concat(sheet.Do.Concat(sheet.Dont).Select(advice => advice.Text)).Concat(sheet.Help.SelectMany(help => new[] { help.Sign, help.Action })),
        _ => [],
    };
}
