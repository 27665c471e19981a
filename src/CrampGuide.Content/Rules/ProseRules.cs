namespace CrampGuide.Content.Rules;

/// <summary>What the text of a page may hold.</summary>
static class ProseRules
{
    public static readonly Rule Text = Rule.Error(
        "CG0301",
        "A page has a text below its head.",
        "A page without one is a promise with nothing behind it.",
        "a file that ends with its head",
        "one sentence or more below the head");

    public static readonly Rule Known = Rule.Error(
        "CG0302",
        "Prose is paragraphs, headings, lists, tables, bold, links, callouts and lines with '::'. Nothing else has a place in it.",
        "HTML can carry scripts, and what the guide does not know it could not write for paper.",
        "<b>Do not</b> drive.",
        "**Do not** drive.");

    public static readonly Rule Headings = Rule.Error(
        "CG0303",
        "Headings start at ##, skip no level, are not empty, and differ from each other on a page.",
        "Screen readers jump from heading to heading, and links lead to them by their words.",
        "#### When to call",
        "## When to call");

    public static readonly Rule NothingLeftOver = Rule.Error(
        "CG0304",
        "No bracket, brace, star, bullet, bar or reminder is left over, no item is empty, and no text is struck out.",
        "It is what remains of a link, a citation or a list that went wrong: two danger signs then stand in one line. Struck-out advice is still read, and followed.",
        "See [night cramps] (night-cramps.md).",
        "See [night cramps](night-cramps.md).");

    public static readonly Rule Tables = Rule.Error(
        "CG0305",
        "A table has a name for each column, and rows as wide as its header.",
        "On a phone a row is shown as a block in which each cell carries its column's name.",
        "| Medicine |  |\n| --- | --- |\n| Quinine | Do not use it |",
        "| Medicine | What to know |\n| --- | --- |\n| Quinine | Do not use it |");

    public static readonly Rule NotTooDeep = Rule.Error(
        "CG0306",
        "Text is not nested deep, and holds no thousands of unclosed signs, of lines or of columns.",
        "Parsers need minutes for such texts, or fall over. Nobody can read them.",
        "a list in a list in a list …, a hundred times",
        "a list, or a list in a list");

    public static readonly Rule Tokens = Rule.Error(
        "CG0307",
        "A token in braces is one of {emergency-number}, {urgent-number}, {poison-number}, {crisis-number}, or a citation.",
        "It stands for the numbers of the reader's country. A misspelt one would leave a reader without a number.",
        "Call {emergancy-number} now.",
        "Call {emergency-number} now.");

    public static readonly Rule Citations = Rule.Error(
        "CG0308",
        "A source that is cited stands in the 'sources' of its page.",
        "The citation is a number that leads to the list at the foot of the page.",
        "Trials are small. {S44}",
        "sources: [S01, S44] in the head, and {S44} in the text");

    public static readonly Rule SafeLinks = Rule.Error(
        "CG0309",
        "A link has words and leads to https:, tel: or mailto:, or to a .md file of this folder.",
        "Other kinds of link can run scripts or open files.",
        "[call](javascript:call())",
        "[call](tel:112)");

    public static readonly Rule LiveLinks = Rule.Error(
        "CG0310",
        "A link inside the guide leads to a page, and to a heading, that is there.",
        "A dead link in an emergency costs minutes.",
        "[night cramps](cramps-at-night.md)",
        "[night cramps](night-cramps.md)");

    public static readonly Rule NoLinkToDraft = Rule.Error(
        "CG0311",
        "Nothing that is published leads to a draft.",
        "Readers do not have the draft: they would find nothing behind the link.",
        "[cold water](cold-water.md), while cold-water.md says 'draft: true'",
        "no link yet, or the page without 'draft: true'");

    public static readonly Rule Directives = Rule.Error(
        "CG0312",
        "A line with '::' is claims, checklist, sheet or picture, stands by itself, and names what is there.",
        "A claim or a card that is named wrongly would be missing from the page.",
        ":: claim C035",
        ":: claims C035");

    public static readonly Rule Pictures = Rule.Error(
        "CG0313",
        "A picture that is named is in pictures/.",
        "In its place there would be nothing.",
        ":: picture calf-strech Sitting, the toes are pulled up.",
        ":: picture calf-stretch Sitting, the toes are pulled up.");

    public static readonly Rule AlternativeText = Rule.Error(
        "CG0314",
        "A picture has words that stand for it.",
        "Someone who cannot see it follows the stretch by its words alone.",
        ":: picture calf-stretch",
        ":: picture calf-stretch Sitting with the knee straight, the toes are pulled towards the shin with a towel.");

    public static readonly Rule[] All =
        [Text, Known, Headings, NothingLeftOver, Tables, NotTooDeep, Tokens, Citations, SafeLinks, LiveLinks, NoLinkToDraft, Directives, Pictures, AlternativeText];
}
