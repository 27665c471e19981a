namespace CrampGuide.Content.Rules;

/// <summary>What callouts, and the cards of checklists, may be.</summary>
static class CalloutRules
{
    public static readonly Rule KnownKind = Rule.Error(
        "CG0401",
        "A callout is emergency, urgent, routine, selfcare, do, dont, warning or steps.",
        "A misspelt kind would lose its colour, its sign and its word, which say how fast to act.",
        "::: emergancy Call {emergency-number} now if:",
        "::: emergency Call {emergency-number} now if:");

    public static readonly Rule Closed = Rule.Error(
        "CG0402",
        "A callout is closed by ':::' on a line of its own, and every ':::' closes one.",
        "One that is never closed swallows the rest of the page.",
        "::: warning Heat\nNot on numb skin.",
        "::: warning Heat\nNot on numb skin.\n:::");

    public static readonly Rule Title = Rule.Error(
        "CG0403",
        "A callout has a title of 1 to 100 characters.",
        "Tired readers read titles, and screen readers jump to them.",
        "::: warning\nNot on numb skin.\n:::",
        "::: warning Heat can burn numb skin\nNot on numb skin.\n:::");

    public static readonly Rule ByItself = Rule.Error(
        "CG0404",
        "A callout stands by itself: never in a list or in another callout, and with no heading or table in it.",
        "Advice inside other advice is read as a part of it. Mostly the ':::' of the callout before is missing.",
        "- first\n\n  ::: warning Heat\n  Not on numb skin.\n  :::",
        "::: warning Heat\nNot on numb skin.\n:::");

    public static readonly Rule Content = Rule.Error(
        "CG0405",
        "A care card, do and dont hold a list, steps a numbered list; none is empty.",
        "Signs and steps in running text are missed.",
        "::: steps In order\n- Sit.\n- Stretch.\n:::",
        "::: steps In order\n1. Sit.\n2. Stretch.\n:::");

    public static readonly Rule Short = Rule.Error(
        "CG0406",
        "A card holds 1 to 8 signs; another callout at most 12 lines of a list; each at most 1,500 characters.",
        "Nobody who is frightened reads a longer list to its end. Split it by action, each part with its own heading.",
        "an emergency card with 11 signs",
        "\"Call {emergency-number} now if:\" with 7 signs, and \"Go to the emergency department now if:\" with 4");

    public static readonly Rule NoLinkInEmergency = Rule.Error(
        "CG0407",
        "An emergency card holds no link.",
        "Nothing to read comes before the call.",
        "::: emergency Call {emergency-number} now if:\n- the leg is [swollen](../checklists/calf-swelling-clot.md)\n:::",
        "::: emergency Call {emergency-number} now if:\n- the leg is swollen\n:::");

    public static readonly Rule[] All = [KnownKind, Closed, Title, ByItself, Content, Short, NoLinkInEmergency];
}
