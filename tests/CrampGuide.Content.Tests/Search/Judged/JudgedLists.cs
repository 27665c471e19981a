using System.Globalization;

namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>
/// The judged lists. The engine is tuned to one part of each; a fifth is set aside, never looked at, and tells whether
/// the engine was tuned to people or to the list.
/// </summary>
sealed class JudgedLists(string folder, bool setAside)
{
    /// <summary>Where they are in the repository.</summary>
    public const string Folder = "tests/CrampGuide.Content.Tests/Search/Judged";

    public IReadOnlyList<JudgedQuery> Searches { get; } = [.. Rows(folder, "searches", setAside).Where(row => row.Length > 2).Select(row => new JudgedQuery(row[0], row[1], Grades(row[2])))];

    public IReadOnlyList<JudgedEmergency> Emergencies { get; } = [.. Rows(folder, "emergencies", setAside).Where(row => row.Length > 1).Select(row => new JudgedEmergency(row[0], row[1].Split('|')))];

    public IReadOnlyList<string> Harmless { get; } = [.. Rows(folder, "harmless", setAside).Select(row => row[0])];

    static IEnumerable<string[]> Rows(string folder, string name, bool setAside) =>
        File.ReadLines(Path.Combine(folder, setAside ? $"{name}-heldout.tsv" : $"{name}.tsv")).Where(line => line.Trim().Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    static Dictionary<string, int> Grades(string answers) => answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('='))
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
}
