using System.Collections.Immutable;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>
/// Reads <c>paper</c> of <c>site.yml</c>, which says from which topic and which of its parts a form is made, and takes
/// the parts when the topics are read.
/// </summary>
/// <param name="pages">Pages that are there, drafts too.</param>
/// <param name="leftOut">Drafts that are left out of the guide.</param>
/// <param name="report">Where faults go.</param>
sealed class PaperFormsReader(IReadOnlySet<(PageKind, string)> pages, LeftOut leftOut, Report report)
{
    Named appointment = Named.None;
    Named diary = Named.None;
    Named wallet = Named.None;

    /// <summary>Reads the names, before any prose is read.</summary>
    public void Read(Fields paper)
    {
        appointment = ReadOne(paper, AppointmentSheet.Name, "asked", "medicines", "ask");
        diary = ReadOne(paper, CrampDiary.Name, "diary");
        wallet = ReadOne(paper, WalletCard.Name);
        paper.RefuseOthers();
        foreach (var slug in PaperForms.Slugs.Where(slug => pages.Contains((PageKind.Sheet, slug))))
            report.Tell(PageRules.Parts, paper.Line, $"the name '{slug}' belongs to paper that is made from a topic: rename sheets/{slug}.md");
    }

    /// <summary>Makes the forms from topics that were read; null where one cannot be made, which has been told.</summary>
    public PaperForms? Make(IEnumerable<Page> read)
    {
        var topics = read.OfType<Topic>().ToDictionary(topic => topic.Facts.Slug, StringComparer.Ordinal);
        if (topics.GetValueOrDefault(appointment.Topic) is not { } asking || topics.GetValueOrDefault(diary.Topic) is not { } noting || topics.GetValueOrDefault(wallet.Topic) is not { } warning) return null;
        ImmutableArray<ImmutableArray<Inline>> asked = [.. Table(asking, appointment, "asked")?.Rows.Select(row => row[0]) ?? []];
        var (medicines, ask) = (Items(asking, appointment, "medicines"), Items(asking, appointment, "ask"));
        var columns = Table(noting, diary, "diary")?.Header ?? [];
        ImmutableArray<Callout> cards = [.. warning.Body.Blocks.OfType<Callout>().Where(card => card.Kind == CalloutKind.Emergency)];
        if (cards.IsEmpty) report.Tell(PageRules.Parts, wallet.Line, $"the topic '{wallet.Topic}' has no emergency card to make the wallet card from");
        return new PaperForms(
            new AppointmentSheet(appointment.Title, appointment.Summary, asking, asked, medicines, ask),
            new CrampDiary(diary.Title, diary.Summary, noting, columns),
            new WalletCard(wallet.Title, wallet.Summary, warning, cards));
    }

    Named ReadOne(Fields paper, string key, params ReadOnlySpan<string> parts)
    {
        var fields = paper.Map(key);
        var name = new Named(fields.Text("title", 60), fields.Text("summary", 160), fields.Text("topic", 60), fields.LineOf("topic"), []);
        foreach (var part in parts) name.Parts[part] = new Located(fields.LineOf(part), fields.Text(part, 80));
        fields.RefuseOthers();
        if (name.Topic.Length > 0 && !pages.Contains((PageKind.Topic, name.Topic))) report.Tell(PageRules.Exists, name.Line, $"there is no topic '{Report.Shown(name.Topic)}'");
        leftOut.Check(PageKind.Topic, name.Topic, name.Line, report);
        return name;
    }

    Table? Table(Topic topic, Named name, string part) => Found(Section(topic, name, part).OfType<Table>().FirstOrDefault(), topic, name, part, "table");

    ImmutableArray<ImmutableArray<Inline>> Items(Topic topic, Named name, string part)
    {
        var list = Section(topic, name, part).SelectMany(block => block is Callout callout ? callout.Content : [block]).OfType<ItemList>().FirstOrDefault();
        return Found(list, topic, name, part, "list") is { } found ? [.. found.Items.SelectMany(item => item.OfType<Paragraph>()).Select(item => item.Content)] : [];
    }

    // From the heading to the next one as high.
    static IEnumerable<Block> Section(Topic topic, Named name, string part) => topic.Body.Blocks
        .SkipWhile(block => block is not Heading { Level: 2 } heading || heading.Id != name.Parts[part].Text).Skip(1)
        .TakeWhile(block => block is not Heading { Level: <= 2 });

    T? Found<T>(T? block, Topic topic, Named name, string part, string what) where T : Block
    {
        if (block is null) report.Tell(PageRules.Parts, name.Parts[part].Line, $"the topic '{topic.Facts.Slug}' has no section '{Report.Shown(name.Parts[part].Text)}' with a {what} in it");
        return block;
    }

    sealed record Named(string Title, string Summary, string Topic, int Line, Dictionary<string, Located> Parts)
    {
        public static readonly Named None = new("", "", "", 0, []);
    }
}
