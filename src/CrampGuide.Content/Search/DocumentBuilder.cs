using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Search;

/// <summary>Turns pages and claims into what search looks through.</summary>
sealed class DocumentBuilder(Lexicon lexicon)
{
    readonly List<ImmutableArray<Token>> phrases = [];
    readonly List<SearchSection> sections = [];
    readonly List<Token> tokens = [];
    readonly List<Sentence> sentences = [];
    readonly StringBuilder text = new();
    string? anchor;
    string? heading;

    public static SearchDocument Of(Page page, Lexicon lexicon)
    {
        var builder = new DocumentBuilder(lexicon);
        var facts = page.Facts;
        builder.AddPhrase(facts.Title, Field.Title);
        foreach (var also in facts.Also) builder.AddPhrase(also, Field.Also);
        foreach (var asked in facts.Asked) builder.AddPhrase(asked, Field.Asked);
        builder.AddText(facts.Summary, Field.Summary);
        switch (page)
        {
            case Checklist checklist:
                builder.AddChecklist(checklist);
                break;
            case Sheet sheet:
                builder.AddSheet(sheet);
                break;
        }

        foreach (var block in page.Body.Blocks) builder.Add(block, Field.Body);
        builder.EndSection();
        return new SearchDocument
        {
            Kind = facts.Kind switch { PageKind.Topic => ResultKind.Topic, PageKind.Checklist => ResultKind.Checklist, _ => ResultKind.Sheet },
            Title = facts.Title,
            Page = facts.Address,
            Summary = facts.Summary,
            Sections = [.. builder.sections],
            Phrases = [.. builder.phrases],
        };
    }

    public static SearchDocument Of(Claim claim, Lexicon lexicon)
    {
        var builder = new DocumentBuilder(lexicon);
        builder.AddPhrase(claim.Text, Field.Title);
        builder.AddPhrase(claim.Id, Field.Also);
        builder.AddText(claim.Instead, Field.Body);
        builder.AddText(claim.Evidence, Field.Body);
        builder.EndSection();
        return new SearchDocument
        {
            Kind = ResultKind.Claim,
            Title = claim.Text,
            Claim = claim,
            Summary = claim.Instead,
            Sections = [.. builder.sections],
            Phrases = [.. builder.phrases],
        };
    }

    /// <summary>The same for all names that search takes for one.</summary>
    public static string Key(string text) => string.Join(' ', Words.Of(text).Select(word => word.Term));

    void AddChecklist(Checklist checklist)
    {
        AddText(checklist.For, Field.Summary);
        foreach (var card in checklist.Cards)
        {
            AddText(Plain(card.Heading), Field.Callout);
            foreach (var sign in card.Signs)
            {
                AddText(Plain(sign.Sign), Field.Callout);
                AddText(Plain(sign.Action), Field.Body);
            }
        }
    }

    void AddSheet(Sheet sheet)
    {
        AddText(sheet.Muscle, Field.Heading);
        foreach (var step in sheet.Steps) AddText(Plain(step.Text), Field.Body);
        foreach (var line in sheet.Do.Concat(sheet.Dont)) AddText(Plain(line.Text), Field.Body);
        foreach (var help in sheet.Help) AddText(Plain(help.Sign), Field.Callout);
    }

    void Add(Block block, Field field)
    {
        switch (block)
        {
            case Heading { Level: 2 } start:
                EndSection();
                anchor = start.Id;
                heading = Plain(start.Content);
                Add(heading, Field.Heading);
                break;
            case Heading inner:
                AddText(Plain(inner.Content), Field.Heading);
                break;
            case Paragraph paragraph:
                AddText(Plain(paragraph.Content), field);
                break;
            case ItemList list:
                foreach (var inner in list.Items.SelectMany(item => item)) Add(inner, field);
                break;
            case Table table:
                foreach (var cell in table.Rows.SelectMany(row => row)) AddText(Plain(cell), field);
                break;
            case Callout callout:
                AddText(Plain(callout.Title), Field.Callout);
                foreach (var inner in callout.Content) Add(inner, Field.Callout);
                break;
            case ClaimRows rows:
                foreach (var claim in rows.Claims) Add(claim.Text, Field.Claim);
                break;
        }
    }

    void AddPhrase(string value, Field field)
    {
        Add(value, field);
        phrases.Add([.. tokens]);
        tokens.Clear();
    }

    void AddText(string value, Field field)
    {
        if (value.Length == 0) return;
        foreach (var (start, length) in Sentences(value))
        {
            var first = tokens.Count;
            Add(value.Substring(start, length), field);
            sentences.Add(new Sentence(text.Length + start, length, first, tokens.Count - first));
        }

        text.Append(value).Append(value[^1] is '.' or '?' or ':' ? " " : ". ");
    }

    void Add(string value, Field field)
    {
        var scanner = new WordScanner(value);
        // Queries are written as people write: a slip in one of them is still no word of the guide.
        while (scanner.Next()) tokens.Add(new Token(lexicon.Add(scanner.Plain, field == Field.Asked ? 0 : 1), field));
    }

    void EndSection()
    {
        if (tokens.Count > 0 || heading is not null) sections.Add(new SearchSection(anchor, heading, text.ToString(), [.. tokens], [.. sentences]));
        text.Clear();
        tokens.Clear();
        sentences.Clear();
    }

    static IEnumerable<(int Start, int Length)> Sentences(string value)
    {
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is not ('.' or '?') || i + 1 == value.Length || value[i + 1] != ' ') continue;
            yield return (start, i + 1 - start);
            start = i + 2;
        }

        if (start < value.Length) yield return (start, value.Length - start);
    }

    static string Plain(ImmutableArray<Inline> line) => TextProseWriter.Plain(line);
}
