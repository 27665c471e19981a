using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Browser.Tests.Journeys;

/// <summary>Signs that are ticked together: one order, one sign's advice, and a way to that of each other.</summary>
[Collection(BrowsingCollection.Name)]
public sealed class SeveralSignsTests(Browsing browsing)
{
    [Theory, MemberData(nameof(Lists))]
    public Task AnyTwoSigns_GiveOneOrderAndOneSignsAdvice(string slug) => browsing.VisitAsync(Devices.SmallPhone(scripts: true), $"two-signs-{slug}", async visit =>
    {
        var signs = SignsOf(slug);
        await visit.Page.OpenAsync($"/checklists/{slug}");
        var shown = await visit.Page.EvaluateAsync<Bar[]>("""
            () => {
              const boxes = [...document.querySelectorAll('.emergency input')], bar = document.querySelector('.call-bar'), shown = [];
              for (const first of boxes)
                for (const second of boxes.slice(boxes.indexOf(first))) {
                  for (const box of boxes) if (box.checked !== (box === first || box === second)) box.click();
                  shown.push({
                    first: boxes.indexOf(first), second: boxes.indexOf(second),
                    text: bar.querySelector('.answer').innerText.replace(/\s+/g, ' '),
                    links: [...bar.querySelectorAll('a')].filter(link => link.checkVisibility()).map(link => link.getAttribute('href')),
                    share: bar.offsetHeight / innerHeight, whole: bar.scrollHeight <= bar.clientHeight,
                  });
                }
              return shown;
            }
            """);
        Inspecting.ExpectNone([.. shown.SelectMany(bar => Faults(bar, signs[bar.First], signs[bar.Second]).Select(fault => $"{bar.First}+{bar.Second} {fault}: {bar.Text}"))]);
    });

    [Fact]
    public Task AllSigns_LeaveRoomForTheListAndAWayOn() => browsing.VisitAsync(Devices.SmallPhone(scripts: true), "all-signs", async visit =>
    {
        foreach (var slug in Lists)
        {
            await visit.Page.OpenAsync($"/checklists/{slug}");
            foreach (var (sign, _) in SignsOf(slug)) await visit.Page.Tick(TextProseWriter.Plain(sign.Sign)).CheckAsync();
            await visit.Page.CallBar().ExpectWhollyInViewAsync();
            Assert.True(await visit.Page.CallBar().EvaluateAsync<bool>("bar => bar.offsetHeight <= .4 * innerHeight && bar.scrollHeight <= bar.clientHeight"), slug);
        }
    });

    [Theory, MemberData(nameof(Lists))]
    public Task InTextOfTwiceTheSize_TheBarHidesNothingOfItself(string slug) => browsing.VisitAsync(Devices.SmallPhone(scripts: true), $"large-signs-{slug}", async visit =>
    {
        await visit.Page.OpenAsync($"/checklists/{slug}");
        Inspecting.ExpectNone(await visit.Page.EvaluateAsync<string[]>("""
            () => {
              document.documentElement.style.fontSize = '200%';
              const boxes = [...document.querySelectorAll('.emergency input')], bar = document.querySelector('.call-bar');
              return boxes.flatMap(box => {
                for (const other of boxes) if (other.checked !== (other === box)) other.click();
                return bar.scrollHeight <= bar.clientHeight ? [] : [`${boxes.indexOf(box)}: ${bar.scrollHeight} in ${bar.clientHeight} px: ${bar.innerText}`];
              });
            }
            """));
    });

    public static TheoryData<string> Lists => [.. Guide.Book.Checklists.Select(list => list.Facts.Slug)];

    static (RedFlag Sign, CareCard Card)[] SignsOf(string slug) =>
        [.. Guide.Book.Find<Checklist>(PageKind.Checklist, slug)!.Cards.Where(card => card.Urgency == Urgency.Emergency).SelectMany(card => card.Signs.Select(sign => (sign, card)))];

    static IEnumerable<string> Faults(Bar bar, (RedFlag Sign, CareCard Card) one, (RedFlag Sign, CareCard Card) two)
    {
        var (lead, other) = Calls(one.Card) || !Calls(two.Card) ? (one, two) : (two, one);
        var several = one.Sign != two.Sign;
        var own = SentencesOf(lead.Sign);
        var said = bar.Text.Split("What to do ")[0];

        if (!bar.Whole || bar.Share > (several ? .45 : .4)) yield return $"takes {bar.Share:P0} of the screen";
        if (Calls(lead.Card) != bar.Text.StartsWith("Call 112 ·", StringComparison.Ordinal) && !bar.Text.StartsWith("Call your cancer helpline", StringComparison.Ordinal)) yield return "begins with another order";
        if (Calls(lead.Card) && several && Regex.IsMatch(said, "Go now|Go to|or go to")) yield return "says to go and to call";
        if (Regex.Count(said, @"\b(Call|Go)\b[^.]*?\bnow\b") != 1) yield return "gives an order twice";

        foreach (var sentence in SentencesOf(other.Sign).Except(own).Where(sentence => !IsOrder(sentence)))
            if (bar.Text.Contains(sentence, StringComparison.Ordinal)) yield return $"mixes in \"{sentence}\"";
        if (several && !bar.Links.Contains("#" + other.Sign.Id) && SentencesOf(other.Sign).Except(own).Any(sentence => !IsOrder(sentence, lead.Card))) yield return $"has no way to {other.Sign.Id}";
        if (!bar.Links.Contains("#" + lead.Sign.Id))
            foreach (var sentence in own.Where(sentence => !IsOrder(sentence)))
                if (!bar.Text.Contains(Regex.Replace(sentence, @"^Call( your emergency number( or [\w ]+)?)? now, (or go .*)?", ""), StringComparison.Ordinal)) yield return $"leaves out \"{sentence}\"";

        foreach (var number in new[] { one, two }.SelectMany(ticked => ticked.Sign.Action.OfType<NumberToken>()).SelectMany(token => Guide.Book.MainNumbers.ToCallFor(token.Kind)))
            if (!bar.Links.Contains($"tel:{number.Digits}")) yield return $"has no {number.Number} to dial";
    }

    static bool Calls(CareCard card) => card.Heading.OfType<NumberToken>().Any(token => token.Kind == NumberKind.Emergency);

    // Nothing more than the heading of a card, of this one if it is given, says already.
    static bool IsOrder(string sentence, CareCard? under = null) => under is null
        ? Regex.IsMatch(sentence, @"^(Call|Go)\b[^.,]* now\.$")
        : sentence == "Call now." ? Calls(under) : sentence is "Go now." or "Go to hospital now." && !Calls(under);

    static List<string> SentencesOf(RedFlag sign) =>
        [.. Regex.Split(new TextProseWriter(Guide.Book.MainNumbers).Write(sign.Action).Replace('\u00A0', ' '), @"(?<=[.]) ").Select(sentence => sentence.Trim())];

    sealed class Bar
    {
        public int First { get; init; }

        public int Second { get; init; }

        public string Text { get; init; } = "";

        public string[] Links { get; init; } = [];

        public double Share { get; init; }

        public bool Whole { get; init; }
    }
}
