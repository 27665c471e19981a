using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>The real guide, made wrong in one way only.</summary>
/// <param name="Code">The one rule that is broken.</param>
/// <param name="File">The file in which that must be told.</param>
/// <param name="At">A text on the line that must be told; null for the first line.</param>
/// <param name="Wrong">What makes it wrong.</param>
sealed record RuleCase(string Code, string File, string? At, Func<TestFolder, TestFolder> Wrong)
{
    public const string Topic = "topics/night-cramps.md";
    public const string Checklist = "checklists/calf-swelling-clot.md";
    public const string Sheet = "sheets/calf-cramp-now.md";

    public ReadingOptions Options { get; init; } = new();

    /// <summary>One place of a file is changed.</summary>
    public static RuleCase Change(string code, string file, string old, string now, string? at) => new(code, file, at, folder => folder.Change(file, old, now));

    /// <summary>Something is added at the end of a file.</summary>
    public static RuleCase More(string code, string file, string text, string? at) => new(code, file, at, folder => folder.With(file, $"{folder.Text(file)}\n{text}\n"));

    public void Check()
    {
        var folder = Wrong(RepositoryContent.Folder);
        var problems = folder.Read(Options).Problems;
        var line = At is null ? 1 : folder.LineOf(File, At);
        Assert.True(
            problems is [var only] && (only.File, only.Line, only.Rule.Code) == ($"{TestFolder.Name}/{File}", line, Code),
            $"expected {File}({line}): {Code} alone, but there were {problems.Length}:\n{string.Join('\n', problems.Take(20))}");
    }
}
