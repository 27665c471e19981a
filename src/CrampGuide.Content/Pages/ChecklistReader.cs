using System.Collections.Immutable;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads what a checklist's head says beyond the keys that all pages share.</summary>
sealed class ChecklistReader(IReadOnlyDictionary<string, Source> sources)
{
    const int MostSigns = 8;

    // An id is for ever and for one sign: it stands in records and on paper.
    readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public Checklist Read(PageFile page, PageFacts facts, ProseText body)
    {
        var head = page.Head;
        var whom = head.Text("for", 200);
        var levels = new List<Urgency>();
        var cards = head.Maps("cards").Select(card => ReadCard(card, levels, facts)).ToImmutableArray();
        if (cards.IsEmpty && head.HasList("cards")) page.Report.Tell(YamlRules.NotEmpty, head.LineOf("cards"), "a checklist needs at least one card");
        LevelNames.CheckOrder(levels, head.LineOf("cards"), page.Report);
        head.RefuseOthers();
        return new Checklist(facts, body, whom, cards);
    }

    CareCard ReadCard(Fields card, List<Urgency> levels, PageFacts facts)
    {
        var level = LevelNames.Read(card, levels);
        var heading = card.Text("heading", 120);
        var signs = card.Maps("signs").Select(sign => ReadSign(sign, facts, card.Report)).ToImmutableArray();
        if (signs.Length is 0 or > MostSigns && card.HasList("signs"))
            card.Report.Tell(CalloutRules.Short, card.LineOf("signs"), $"a card holds 1 to {MostSigns} signs, not {signs.Length}: split a longer list by action");
        card.RefuseOthers();
        return new CareCard(level, TokenText.Read(new Located(card.LineOf("heading"), heading), null, card.Report), signs) { Line = card.LineOf("heading") };
    }

    RedFlag ReadSign(Fields sign, PageFacts facts, Report report)
    {
        var id = sign.Text("id", 60);
        if (id.Length > 0 && !PageFile.IsSlug(id)) report.Tell(PageRules.Ids, sign.LineOf("id"), $"the id '{Report.Shown(id)}' must be small letters, digits and hyphens");
        if (id.Length > 0 && !ids.Add(id)) report.Tell(PageRules.Ids, sign.LineOf("id"), $"the id '{Report.Shown(id)}' belongs to another sign");
        var flag = new RedFlag(
            id,
            TokenText.Read(new Located(sign.LineOf("sign"), sign.Text("sign", 300)), null, report),
            TokenText.Read(new Located(sign.LineOf("action"), sign.Text("action", 600)), null, report),
            SourceIds.Resolve(sign.Texts("sources"), sources, report),
            sign.OptionalFlag("judgement"))
        { Line = sign.LineOf("sign") };
        if (flag.Sources.IsEmpty && !flag.Judgement && sign.HasList("sources")) report.Tell(PageRules.Sourced, sign.LineOf("sources"), "a sign has a source, or its level is our own judgement: 'judgement: true'");
        foreach (var source in flag.Sources.Where(source => sources.ContainsKey(source.Id) && !facts.Sources.Contains(source)))
            report.Tell(PageRules.Sourced, sign.LineOf("sources"), $"the source '{source.Id}' is not in the 'sources' of this page");
        sign.RefuseOthers();
        return flag;
    }
}
