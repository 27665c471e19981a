using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads the keys that the heads of all kinds of page share.</summary>
static partial class PageFactsReader
{
    public static PageFacts Read(PageFile page, IReadOnlyDictionary<string, Source> sources)
    {
        var head = page.Head;
        return new PageFacts
        {
            Kind = page.Kind,
            Slug = page.Slug,
            File = page.Report.File,
            Title = head.Text("title", 80),
            Summary = head.Text("summary", 200),
            Also = [.. head.OptionalTexts("also", 80).Select(also => also.Text)],
            Asked = ReadAsked(head, page.Report),
            Freshness = FreshnessReader.Read(head),
            Sources = SourceIds.Resolve(head.Texts("sources"), sources, page.Report),
            Codes = [.. head.OptionalMaps("codes").Select(ReadCode)],
            SafetyPoints = ReadSafetyPoints(head, page.Report),
            Former = ReadFormer(head, page.Report),
            IsDraft = head.OptionalFlag("draft"),
            Lines = head.Lines,
        };
    }

    static ClinicalCode ReadCode(Fields fields)
    {
        var code = new ClinicalCode(fields.Text("system", 40), fields.Text("code", 20), fields.Text("meaning", 120));
        fields.RefuseOthers();
        return code;
    }

    static ImmutableArray<string> ReadSafetyPoints(Fields head, Report report)
    {
        var points = head.OptionalTexts("safety-points");
        foreach (var point in points.Where(point => !SafetyPoint().IsMatch(point.Text)))
            report.Tell(PageRules.Exists, point.Line, $"'{Report.Shown(point.Text)}' is no safety point: they are B01 to B36");
        return [.. points.Select(point => point.Text)];
    }

    static ImmutableArray<string> ReadAsked(Fields head, Report report)
    {
        var asked = head.OptionalTexts("asked", 100);
        if (asked.Length > Caps.AskedOnPage) report.Tell(FileRules.NotTooLarge, head.LineOf("asked"), $"'asked' holds {asked.Length} queries; it may hold at most {Caps.AskedOnPage}");
        return [.. asked.Select(query => query.Text)];
    }

    static ImmutableArray<string> ReadFormer(Fields head, Report report)
    {
        var former = head.OptionalTexts("former");
        foreach (var old in former.Where(old => !PageFile.IsSlug(old.Text)))
            report.Tell(PageRules.FormerNames, old.Line, $"'{Report.Shown(old.Text)}' was never an address: former names are small letters, digits and hyphens");
        return [.. former.Select(old => old.Text)];
    }

    [GeneratedRegex("^B(0[1-9]|[12][0-9]|3[0-6])$", RegexOptions.NonBacktracking)]
    private static partial Regex SafetyPoint();
}
