namespace CrampGuide.Content.Rules;

/// <summary>What the heads of pages and the data files must be as YAML, and as fields.</summary>
static class YamlRules
{
    public static readonly Rule Yaml = Rule.Error(
        "CG0201",
        "Heads of pages and data files are YAML.",
        "What is not YAML cannot be taken apart. Mostly a text with a colon and a space in it stands without quotation marks.",
        "title: Cramp: what to do",
        "title: \"Cramp: what to do\"");

    public static readonly Rule PlainYaml = Rule.Error(
        "CG0202",
        "YAML is used plainly: texts, lists and maps, at most 8 deep; no anchors, aliases, tags or second document.",
        "The rest of YAML lets a small slip, or an attack, turn a text into something else.",
        "summary: *same-as-before",
        "summary: What to do when a cramp wakes you.");

    public static readonly Rule KeyOnce = Rule.Error(
        "CG0203",
        "A key stands once.",
        "Of two values only one would be shown, and not always the one its author meant.",
        "title: Night cramps\ntitle: Cramps at night",
        "title: Night cramps");

    public static readonly Rule KnownKey = Rule.Error(
        "CG0204",
        "Only known keys are used.",
        "A misspelt key is a value that nobody ever sees.",
        "reviewd-by: Dr A. Example",
        "reviewed-by: Dr A. Example");

    public static readonly Rule NeededKey = Rule.Error(
        "CG0205",
        "Every key that is needed is there.",
        "The guide never puts a default in the place of a value that was forgotten.",
        "a head without next-check:",
        "next-check: 2027-05-22");

    public static readonly Rule RightKind = Rule.Error(
        "CG0206",
        "A value is of the kind its key asks for: a text, a list, or a map of keys.",
        "A list read as a text, or the other way round, would lose most of what it says.",
        "sources: S01",
        "sources: [S01]");

    public static readonly Rule NotEmpty = Rule.Error(
        "CG0207",
        "No text is empty, and no list that needs an item.",
        "An empty place on a page looks as if nothing needed to be said there.",
        "action: \"\"",
        "action: Call now.");

    public static readonly Rule NotTooLong = Rule.Error(
        "CG0208",
        "A text keeps to the length its place allows.",
        "Titles stand in lists, signs beside boxes, the stop line on a phone: a longer text pushes what matters off the screen.",
        "a title of 120 characters",
        "a title of at most 80 characters");

    public static readonly Rule RightValue = Rule.Error(
        "CG0209",
        "A word, number, date or yes-or-no is one of those its key allows.",
        "A value that is nearly right has no meaning at all: nothing is guessed.",
        "checked: 22/11/2026",
        "checked: 2026-11-22");

    public static readonly Rule Head = Rule.Error(
        "CG0210",
        "A page starts with its head, between two lines of three hyphens.",
        "Without its end, the head would swallow the page; without its start, readers would see its keys.",
        "title: Night cramps\n---",
        "---\ntitle: Night cramps\n---");

    public static readonly Rule[] All = [Yaml, PlainYaml, KeyOnce, KnownKey, NeededKey, RightKind, NotEmpty, NotTooLong, RightValue, Head];
}
