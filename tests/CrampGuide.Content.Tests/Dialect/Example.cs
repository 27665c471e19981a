using System.Text.RegularExpressions;

namespace CrampGuide.Content.Tests.Dialect;

/// <summary>An example of the dialect, as it stands in a file of this folder.</summary>
/// <param name="Name">What it shows: its heading.</param>
/// <param name="Markdown">What an editor writes.</param>
/// <param name="Html">What a browser gets.</param>
/// <param name="Text">What a terminal or a message gets.</param>
sealed partial record Example(string Name, string Markdown, string Html, string Text)
{
    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    static string Folder => Path.Combine(AppContext.BaseDirectory, "Dialect");

    /// <summary>Reads a file. What is not an example in full is a mistake, so that none is passed over in silence.</summary>
    public static IReadOnlyList<Example> ReadAll(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file + ".md")).ReplaceLineEndings("\n");
        var examples = Parts().Matches(text).Select(match => new Example(
            match.Groups["name"].Value, match.Groups["markdown"].Value, match.Groups["html"].Value, match.Groups["text"].Value)).ToList();
        var fences = text.Split('\n').Count(line => line.StartsWith("~~~~", StringComparison.Ordinal));
        Assert.True(examples.Count > 0 && fences == examples.Count * 6, $"{file}.md: {fences} fences make no {examples.Count} examples");
        return examples;
    }

    // A heading, a paragraph that says why, and three fenced blocks.
    [GeneratedRegex("""
        ^\#\#[ ](?<name>[^\n]+)\n\n(?<why>[^\n]+(\n[^\n]+)*)\n\n
        ~~~~[ ]markdown\n(?<markdown>.*?\n)~~~~\n\n
        ~~~~[ ]html\n(?<html>.*?\n)~~~~\n\n
        ~~~~[ ]text\n(?<text>.*?\n)~~~~\n
        """, RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parts();
}
