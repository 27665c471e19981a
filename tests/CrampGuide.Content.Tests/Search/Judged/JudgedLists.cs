using System.Globalization;

namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>
/// The judged lists. The engine is tuned to one part of each; a fifth is set aside, never looked at, and tells whether
/// the engine was tuned to people or to the list.
/// </summary>
sealed class JudgedLists(string folder, string list)
{
    /// <summary>Where they are in the repository.</summary>
    public const string Folder = "tests/CrampGuide.Content.Tests/Search/Judged";

    /// <summary>What is never looked at.</summary>
    public const string SetAside = "-heldout";

    /// <summary>A second list of emergencies and harmless words, written from the checklists before the phrases were.</summary>
    public const string Second = "-second";

    /// <summary>A third, written without looking at the phrases, round by round until a fresh round was met at first sight.</summary>
    public const string Blind = "-blind";

    public JudgedLists(string folder, bool setAside)
        : this(folder, setAside ? SetAside : "")
    {
    }

    public IReadOnlyList<JudgedQuery> Searches => [.. Rows(folder, "searches", list).Where(row => row.Length > 2).Select(row => new JudgedQuery(row[0], row[1], Grades(row[2])))];

    public IReadOnlyList<JudgedEmergency> Emergencies { get; } = [.. Rows(folder, "emergencies", list).Where(row => row.Length > 1).Select(row => new JudgedEmergency(row[0], row[1].Split('|')))];

    public IReadOnlyList<string> Harmless { get; } = [.. Rows(folder, "harmless", list).Select(row => row[0])];

    static IEnumerable<string[]> Rows(string folder, string name, string list) =>
        File.ReadLines(Path.Combine(folder, $"{name}{list}.tsv")).Where(line => line.Trim().Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    static Dictionary<string, int> Grades(string answers) => answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('='))
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
}
