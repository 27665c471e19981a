namespace CrampGuide.Content.Tests.Robustness;

/// <summary>What an attacker who can change a content file would write.</summary>
static class HostileChanges
{
    public static IEnumerable<(string Name, Action<Draft> Make)> All { get; } =
    [
        ("hostile Markdown", draft => Insert(draft, ".md", HostileMarkdown.All, line: true)),
        ("hostile Markdown in a line", draft => Insert(draft, ".md", HostileMarkdown.All, line: false)),
        ("hostile Markdown in data", draft => Insert(draft, ".yml", HostileMarkdown.All, line: false)),
        ("hostile YAML in a head", draft => Insert(draft, ".md", HostileYaml.All, line: true)),
        ("hostile YAML", draft => Insert(draft, ".yml", HostileYaml.All, line: true)),
        ("hostile YAML in a line", draft => Insert(draft, ".yml", HostileYaml.All, line: false)),
        ("a hostile data file", draft => draft.SetText(draft.AnyFile(".yml"), draft.Pick(HostileYaml.All))),
        ("hostile SVG", draft => draft.SetText(draft.AnyFile(".svg"), draft.Pick(HostileSvg.All))),
        ("hostile SVG in a drawing", draft => Insert(draft, ".svg", HostileSvg.Shapes, line: true)),
        ("hostile SVG in a line of a drawing", draft => Insert(draft, ".svg", HostileSvg.Shapes, line: false)),
    ];

    static void Insert(Draft draft, string ending, string[] from, bool line) => Places.Insert(draft, draft.AnyFile(ending), draft.Pick(from), line);
}
