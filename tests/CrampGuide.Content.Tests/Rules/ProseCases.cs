using static CrampGuide.Content.Tests.Rules.RuleCase;

namespace CrampGuide.Content.Tests.Rules;

/// <summary>What stands in the text of a page, callouts included.</summary>
static class ProseCases
{
    public static readonly RuleCase[] All =
    [
        new("CG0301", Sheet, "\n\n", folder => folder.With(Sheet, folder.Text(Sheet)[..(folder.Text(Sheet).LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + "\n")),
        More("CG0302", Topic, "Wait <b>ten</b> minutes.", "<b>ten</b>"),
        More("CG0303", Topic, "#### When to call", "#### When"),
        More("CG0304", Topic, "See [causes] (causes.md).", "See [causes]"),
        More("CG0305", Topic, "| Medicine |  |\n| --- | --- |\n| Quinine | Not for cramps |", "| Medicine"),
        More("CG0306", Topic, new string('*', 4001), "\n\nAbout 3 in 4"),
        More("CG0307", Topic, "Call {emergancy-number} now.", "emergancy"),
        More("CG0308", Topic, "Trials are small. {S44}", "{S44}"),
        More("CG0309", Topic, "See [this](javascript:alert(1)).", "javascript"),
        More("CG0310", Topic, "See [this](cramps-at-night.md).", "cramps-at-night.md"),
        new("CG0311", Topic, "cold-water.md", folder => Draft(folder).With(Topic, folder.Text(Topic) + "\nSee [cold water](cold-water.md).\n")),
        More("CG0312", Topic, ":: claim C035", ":: claim C035"),
        More("CG0313", Topic, ":: picture calf-strech Sitting, the toes are pulled up.", "calf-strech"),
        new("CG0314", Topic, ":: picture calf", folder => folder.With("pictures/calf.svg", "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0L9 9\"/></svg>\n").With(Topic, folder.Text(Topic) + "\n:: picture calf\n")),
        More("CG0401", Topic, "::: warnung Heat\nNot on numb skin.\n:::", "::: warnung"),
        More("CG0402", Topic, "::: warning Heat\nNot on numb skin.", "::: warning Heat"),
        More("CG0403", Topic, "::: warning\nNot on numb skin.\n:::", "::: warning\n"),
        More("CG0404", Topic, "- first\n\n  ::: warning Heat\n  Not on numb skin.\n  :::", "  ::: warning Heat"),
        More("CG0405", Topic, "::: steps In order\n- Sit.\n- Stretch.\n:::", "::: steps In order"),
        More("CG0406", Topic, $"::: do What helps\n{string.Concat(Enumerable.Range(1, 13).Select(n => $"- walk {n} steps\n"))}:::", "::: do What helps"),
        More("CG0407", Topic, "## More\n\n::: emergency Call {emergency-number} now if:\n- you [faint](causes.md) in bed\n:::", "\n::: emergency Call {emergency-number} now if:\n- you ["),
    ];

    static Fixtures.TestFolder Draft(Fixtures.TestFolder folder) => folder
        .With("topics/cold-water.md", folder.Text("topics/causes.md").Replace("title: ", "draft: true\ntitle: Cold water or ", StringComparison.Ordinal))
        .Change("site.yml", "- name: Right now\n    topics: [", "- name: Right now\n    topics: [cold-water, ");
}
