using System.Collections.Immutable;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;
using Markdig.Syntax;
using Block = CrampGuide.Content.Prose.Block;

namespace CrampGuide.Content.Dialect;

/// <summary>Checks a callout against what its kind may hold.</summary>
sealed class CalloutReader(LinkReader links, int lineBefore, Report report)
{
    const int LongestTitle = 100;
    const int MostSigns = 8;
    const int MostItems = 12;
    const int LongestText = 1500;

    public Callout? Read(CalloutBlock block, int level, string id, Func<ContainerBlock, ImmutableArray<Block>> readInner)
    {
        var line = block.Line + 1 + lineBefore;
        if (!CalloutNames.Kinds.TryGetValue(block.Kind, out var kind))
            report.Tell(CalloutRules.KnownKind, line, $"the callout '{Report.Shown(block.Kind)}' is not known; known are {string.Join(", ", CalloutNames.Kinds.Keys)}");
        if (!block.Closed) report.Tell(CalloutRules.Closed, line, $"this callout is never closed: put ':::' on a line of its own below it");
        if (block.Title.Length is 0 or > LongestTitle) report.Tell(CalloutRules.Title, line, $"a callout has a title of 1 to {LongestTitle} characters behind its kind: '::: {Report.Shown(block.Kind)} Title'");
        var title = TokenText.Read(new Located(line, block.Title), null, report);
        var linksBefore = links.Count;
        var content = readInner(block);
        if (!CalloutNames.Kinds.ContainsKey(block.Kind) || !block.Closed) return null;
        if (kind == CalloutKind.Emergency && links.Count > linksBefore) report.Tell(CalloutRules.NoLinkInEmergency, line, "an emergency card holds no link: nothing to read comes before the call");
        Check(kind, content, line);
        return new Callout(kind, level, id, title, content);
    }

    void Check(CalloutKind kind, ImmutableArray<Block> content, int line)
    {
        var name = kind.Word();
        var items = content.OfType<ItemList>().Sum(list => list.Items.Length);
        if (content.IsEmpty) report.Tell(CalloutRules.Content, line, $"the callout '{name}' is empty");
        else if (kind.Urgency() is not null && (items is 0 or > MostSigns)) report.Tell(CalloutRules.Short, line, $"a care card holds 1 to {MostSigns} signs as a list, not {items}: split a longer list by action");
        else if (items == 0 && (kind is CalloutKind.Do or CalloutKind.Dont or CalloutKind.Steps)) report.Tell(CalloutRules.Content, line, $"the callout '{name}' holds a list");
        else if (kind == CalloutKind.Steps && !content.OfType<ItemList>().All(list => list.Numbered)) report.Tell(CalloutRules.Content, line, "steps are a numbered list: 1. 2. 3.");
        if (items > MostItems) report.Tell(CalloutRules.Short, line, $"the callout '{name}' holds at most {MostItems} lines of a list, not {items}");
        var length = content.Sum(Length);
        if (length > LongestText) report.Tell(CalloutRules.Short, line, $"the callout '{name}' holds {length} characters; it may hold at most {LongestText}");
    }

    static int Length(Block block) => block switch
    {
        Paragraph paragraph => TextProseWriter.Plain(paragraph.Content).Length,
        ItemList list => list.Items.SelectMany(item => item).Sum(Length),
        _ => 0,
    };
}
