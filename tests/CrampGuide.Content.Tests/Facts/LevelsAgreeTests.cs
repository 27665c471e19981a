using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Facts;

/// <summary>
/// The same sign has the same level on every checklist, care card and sheet: a reader who looks twice must not be told
/// two things. Each sign is known by the words that make it that sign.
/// </summary>
public sealed class LevelsAgreeTests
{
    static readonly (string Sign, string Words, Urgency Level)[] Known =
    [
        ("chest pain", @"^(?!.*(comes on with effort|effort and goes)).*\bchest pain\b", Urgency.Emergency),
        ("breathless with leg pain or swelling", @"(leg|limb|calf).*(breathless|coughing (up )?blood)", Urgency.Emergency),
        ("a cold, pale limb", @"suddenly (turned )?(cold|pale)", Urgency.Emergency),
        ("the face drops", @"\bface\b.*\b(drop|droop)", Urgency.Emergency),
        ("numb between the legs", @"between (your|the) legs", Urgency.Emergency),
        ("weakness in both legs", @"both legs.*\b(weak|numb)\b|\b(weak|numb|weakness|numbness) in both legs", Urgency.Emergency),
        ("urine like cola", @"\bcola\b", Urgency.Emergency),
        ("a stiff jaw", @"\bjaw is stiff|stiff jaw", Urgency.Emergency),
        ("pain in a testicle", @"\btesticle\b", Urgency.Emergency),
        ("a first seizure", @"first.*seizure|seizure.*first", Urgency.Emergency),
        ("blotchy skin with fever", @"blotchy.*(rash|hard to wake)|(fever|chills).*blotchy", Urgency.Emergency),
        ("a tight throat", @"\bthroat (is|feels) tight|tight throat", Urgency.Emergency),
        ("a rock-hard muscle", @"\brock hard\b", Urgency.Emergency),
        ("a cramp over 10 minutes", @"cramp.*(over|more than) 10 minutes", Urgency.Urgent),
        ("one swollen calf", @"^(?!.*(breathless|fever|whole leg|chest)).*\bone (leg|calf)\b.*\bswollen\b", Urgency.Urgent),
        ("tingling round the mouth", @"^(?!.*(throat|breath)).*tingling round the mouth", Urgency.Urgent),
        ("a statin and new muscle pain", @"^(?!.*(dark|urine)).*statin.*\b(new|unexplained)\b", Urgency.Urgent),
        ("fluid lost, then cramps", @"cramps (began|start|started) after (a lot of|much) vomiting", Urgency.Urgent),
        ("cramps that spoil sleep", @"cramps.*spoil.*sleep", Urgency.Routine),
        ("pain on walking that goes with rest", @"walking brings on", Urgency.Routine),
    ];

    static GuideBook Guide => RepositoryContent.Edition.Guide;

    public static TheoryData<string> Signs => [.. Known.Select(known => known.Sign)];

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_sign_has_one_level_everywhere(string sign)
    {
        var (_, words, level) = Known.Single(known => known.Sign == sign);
        var places = All().Where(place => Regex.IsMatch(place.Text, words, RegexOptions.IgnoreCase)).ToList();
        // A pattern that finds nothing, or one place, compares nothing.
        Assert.True(places.Select(place => place.File).Distinct().Count() > 1, $"'{sign}' is found in {places.Count} places.");
        Assert.Empty(places.Where(place => place.Level != level).Select(place => $"{place.File}: {place.Level}: {place.Text}"));
    }

    static IEnumerable<(string File, Urgency Level, string Text)> All() =>
        Guide.Checklists.SelectMany(list => list.Cards.SelectMany(card => card.Signs.Select(sign => (list.Facts.File, card.Urgency, Plain(sign.Sign)))))
            .Concat(Guide.Sheets.SelectMany(sheet => sheet.Help.Select(line => (sheet.Facts.File, line.Urgency, Plain(line.Sign)))))
            .Concat(Guide.Topics.SelectMany(topic => Cards(topic).Select(sign => (topic.Facts.File, sign.Level, sign.Text))));

    static IEnumerable<(Urgency Level, string Text)> Cards(Topic topic) =>
        from card in topic.Body.Blocks.OfType<Callout>()
        let level = card.Kind.Urgency()
        where level is not null and not Urgency.Selfcare
        from item in card.Content.OfType<ItemList>().SelectMany(list => list.Items)
        select (level.Value, string.Concat(item.OfType<Paragraph>().Select(paragraph => Plain(paragraph.Content))));

    static string Plain(ImmutableArray<Inline> line) => TextProseWriter.Plain(line);
}
