using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Search;

/// <summary>Turns pages and claims into what search looks through.</summary>
/// <param name="known">Terms of all documents: the same word is kept once, in however many it stands.</param>
sealed class DocumentBuilder(HashSet<string> known)
{
    readonly Dictionary<string, Field> terms = new(StringComparer.Ordinal);
    readonly List<SearchSection> sections = [];
    readonly StringBuilder text = new();
    string? anchor;
    string? heading;

    public static SearchDocument Of(Page page, HashSet<string> known)
    {
        var builder = new DocumentBuilder(known);
        var facts = page.Facts;
        builder.Add(facts.Title, Field.Title);
        foreach (var also in facts.Also) builder.Add(also, Field.Also);
        foreach (var asked in facts.Asked) builder.Add(asked, Field.Asked);
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
            Terms = builder.terms.ToFrozenDictionary(),
            Names = facts.Also.Append(facts.Title).Append(facts.Slug).Select(Key).ToFrozenSet(),
        };
    }

    public static SearchDocument Of(Claim claim, HashSet<string> known)
    {
        var builder = new DocumentBuilder(known);
        builder.Add(claim.Text, Field.Callout);
        builder.Add(claim.Id, Field.Title);
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
            Terms = builder.terms.ToFrozenDictionary(),
            Names = FrozenSet.Create(Key(claim.Id)),
        };
    }

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

    void AddText(string value, Field field)
    {
        Add(value, field);
        if (value.Length > 0) text.Append(value).Append(value[^1] is '.' or '?' or ':' ? " " : ". ");
    }

    void Add(string value, Field field)
    {
        foreach (var term in Terms(value))
        {
            if (!terms.TryGetValue(term, out var best) || best < field) terms[term] = field;
        }
    }

    void EndSection()
    {
        var value = text.ToString().Trim();
        if (value.Length > 0 || heading is not null)
            sections.Add(new SearchSection(anchor, heading, value, [.. Terms($"{heading} {value}").Distinct()]));
        text.Clear();
    }

    IEnumerable<string> Terms(string value)
    {
        foreach (var word in Words.Of(value))
        {
            if (!known.TryGetValue(word.Term, out var term)) known.Add(term = word.Term);
            yield return term;
        }
    }

    static string Plain(ImmutableArray<Inline> line) => TextProseWriter.Plain(line);
}
