using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Search.Phrases;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads the classes of words in <c>search.yml</c>, and the phrases that are made of them.</summary>
sealed class PhraseReader
{
    const int PhraseLength = 200;
    const int EntryLength = 60;

    readonly Report report;
    readonly Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);
    readonly PhraseForms forms = new();
    int phrases;

    public PhraseReader(Fields root, Report report)
    {
        this.report = report;
        if (!root.Lines.ContainsKey("words")) return;
        var fields = root.Map("words");
        var entries = 0;
        foreach (var (name, line) in fields.Lines.OrderBy(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal))
        {
            if (!IsName(name)) report.Tell(PageRules.Phrases, line, $"'{Report.Shown(name)}' is no name of a class: small letters, digits and hyphens");
            var read = fields.OptionalTexts(name, EntryLength);
            if (read.IsEmpty && fields.HasList(name)) report.Tell(YamlRules.NotEmpty, line, $"the class '{Report.Shown(name)}' needs at least one word");
            if (entries <= Caps.ClassWords && (entries += read.Length) > Caps.ClassWords) report.Tell(FileRules.NotTooLarge, line, $"up to this class 'words' holds more than {Caps.ClassWords:N0} words");
            if (entries > Caps.ClassWords) continue;
            // Known to itself only afterwards, so that no class is made of itself.
            var words = new WordClass(name, [.. read.Where(entry => IsEntry(name, entry)).Select(entry => entry.Text)]);
            classes.TryAdd(name, words);
            forms.Add(name, words.Entries.Select(entry => PhrasePattern.Parse(entry, out _)!));
        }

        fields.RefuseOthers();
        Classes = [.. classes.Values];
    }

    /// <summary>Each behind the classes that it names.</summary>
    public ImmutableArray<WordClass> Classes { get; } = [];

    public EmergencyPhrases Read(Fields fields, string? checklist)
    {
        var danger = fields.Texts("phrases", PhraseLength);
        if (danger.IsEmpty && fields.HasList("phrases")) report.Tell(YamlRules.NotEmpty, fields.LineOf("phrases"), "'phrases' needs at least one phrase");
        // Crisis help never waits.
        var today = checklist is null ? [] : fields.OptionalTexts("urgent", PhraseLength);
        var harmless = fields.OptionalTexts("unless", PhraseLength);
        fields.RefuseOthers();
        if (IsTooMuch(fields, [.. danger, .. today], harmless)) return new EmergencyPhrases(checklist, [], [], [], []);
        var read = Good(danger);
        var urgent = Good(today);
        ImmutableArray<string> unless = [.. harmless.Where(phrase => IsPhrase(phrase) && IsPlain(phrase)).Select(phrase => phrase.Text)];
        return new EmergencyPhrases(checklist, read, unless, [.. read.Concat(urgent).SelectMany(WrittenOut)], [.. unless.SelectMany(WrittenOut)]) { Urgent = urgent };

        ImmutableArray<string> Good(ImmutableArray<Located> phrases) => [.. phrases.Where(phrase => IsPhrase(phrase) && IsWithout(phrase)).Select(phrase => phrase.Text)];
    }

    /// <summary>Everyday reasons for weak signs, which may be left out.</summary>
    public EverydayReasons ReadEveryday(Fields root)
    {
        if (!root.Lines.ContainsKey("everyday")) return new EverydayReasons([], []);
        var fields = root.Map("everyday");
        var signs = fields.Texts("phrases", PhraseLength);
        var unless = fields.OptionalTexts("unless", PhraseLength);
        fields.RefuseOthers();
        if (IsTooMuch(fields, signs, unless)) return new EverydayReasons([], []);
        return new EverydayReasons([.. signs.Where(IsExplained).Select(phrase => phrase.Text)], [.. unless.Where(phrase => IsPhrase(phrase) && IsPlain(phrase)).Select(phrase => phrase.Text)]);
    }

    bool IsTooMuch(Fields fields, ImmutableArray<Located> first, ImmutableArray<Located> second)
    {
        var line = first.Concat(second).Select(phrase => phrase.Line).FirstOrDefault(fields.Line);
        var wasFull = phrases > Caps.Phrases;
        phrases += first.Length + second.Length;
        if (phrases > Caps.Phrases && !wasFull) report.Tell(FileRules.NotTooLarge, line, $"up to these phrases the file holds more than {Caps.Phrases:N0}");
        return phrases > Caps.Phrases;
    }

    IEnumerable<string> WrittenOut(string phrase) => forms.Of(PhrasePattern.Parse(phrase, out _)!);

    bool IsEntry(string name, Located entry)
    {
        if (!IsPhrase(entry)) return false;
        if (PhrasePattern.Parse(entry.Text, out _)! is { Parts.Length: 1, But: null }) return true;
        return Tell(entry, $"a '+' or '!' stands in a phrase, not in the class '{Report.Shown(name)}'");
    }

    bool IsExplained(Located phrase) => IsPhrase(phrase) && (PhrasePattern.Parse(phrase.Text, out _)!.But is not null || Tell(phrase, $"an everyday reason stands behind '!': '{Report.Shown(phrase.Text)}'"));

    bool IsWithout(Located phrase) => PhrasePattern.Parse(phrase.Text, out _)!.But is null || Tell(phrase, $"a '!' stands under 'everyday', where it counts for all checklists: '{Report.Shown(phrase.Text)}'");

    // What may lie between its words could be the danger itself.
    bool IsPlain(Located phrase) => !phrase.Text.Split(' ').Any(piece => piece is "+" or "*" or "!") || Tell(phrase, $"a harmless phrase has its words together, without '+', '*' and '!': '{Report.Shown(phrase.Text)}'");

    bool IsPhrase(Located phrase)
    {
        // An empty one has been reported.
        if (phrase.Text.Length == 0) return false;
        if (PhrasePattern.Parse(phrase.Text, out var fault) is not { } pattern) return Tell(phrase, $"the phrase '{Report.Shown(phrase.Text)}' cannot be read: {fault}");
        return pattern.Classes.FirstOrDefault(name => !classes.ContainsKey(name)) is not { } unknown || Tell(phrase, $"there is no class '{Report.Shown(unknown)}' among 'words' above this phrase");
    }

    bool Tell(Located phrase, string reason)
    {
        report.Tell(PageRules.Phrases, phrase.Line, reason);
        return false;
    }

    static bool IsName(string name) => name.Length is > 0 and <= 40 && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
