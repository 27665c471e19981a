using System.Text.Encodings.Web;
using System.Text.Json;
using CrampGuide.Content;

namespace CrampGuide.Web.Commands;

/// <summary>Prints a reading: problems as editors' tools know them and a summary, or one JSON object.</summary>
/// <param name="strict">Whether a warning counts as an error.</param>
/// <param name="json">Whether a machine reads it.</param>
/// <param name="withPages">Whether each page's reading grade is printed too.</param>
sealed class CheckPrinter(bool strict, bool json, bool withPages)
{
    static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints it and says whether the content is fit to publish.</summary>
    public bool Print(Reading reading, bool historyKnown)
    {
        var fit = reading.Problems.All(problem => SeverityOf(problem) != Severity.Error);
        var summary = reading.IsGood ? GuideSummary.Of(reading.Edition) : null;
        if (json) PrintJson(reading, fit, summary);
        else PrintText(reading, fit, summary, historyKnown);
        return fit;
    }

    Severity SeverityOf(Problem problem) => strict && problem.Severity == Severity.Warning ? Severity.Error : problem.Severity;

    void PrintText(Reading reading, bool fit, GuideSummary? summary, bool historyKnown)
    {
        foreach (var problem in reading.Problems) Console.Out.WriteLine(problem.ToString(SeverityOf(problem)));
        var counts = reading.Problems.CountBy(SeverityOf).OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key.ToString().ToLowerInvariant()}{(count.Value == 1 ? "" : "s")}");
        if (!reading.Problems.IsEmpty) Console.Out.WriteLine($"{string.Join(", ", counts)}. 'check --explain CODE' says why a rule is there.");
        if (summary is not null) Console.Out.Write(summary.Text(withPages));
        if (!historyKnown) Console.Out.WriteLine("No history of a repository is known here: changes without a dated entry are not told.");
        Console.Out.WriteLine(!fit ? "Not fit to publish."
            : reading.Problems.Any(problem => problem.Severity == Severity.Warning) ? $"Fit to publish with warnings, which a strict check does not pass: edition {reading.Edition!.Version}."
            : $"Fit to publish: edition {reading.Edition!.Version}.");
    }

    void PrintJson(Reading reading, bool fit, GuideSummary? summary) => Console.Out.WriteLine(JsonSerializer.Serialize(
        new
        {
            fit,
            edition = reading.Edition?.Version,
            problems = reading.Problems.Select(problem => new
            {
                problem.File,
                problem.Line,
                severity = SeverityOf(problem).ToString().ToLowerInvariant(),
                problem.Rule.Code,
                problem.Reason,
            }),
            summary,
        },
        Layout));
}
