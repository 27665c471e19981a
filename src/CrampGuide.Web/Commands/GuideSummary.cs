using System.Globalization;
using System.Text;
using CrampGuide.Content;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;

namespace CrampGuide.Web.Commands;

/// <summary>How the guide stands, in figures, for editors and for machines. The names are those of the JSON.</summary>
sealed record GuideSummary
{
    public required int Topics { get; init; }

    public required int Checklists { get; init; }

    public required int Sheets { get; init; }

    /// <summary>Files of drafts that readers do not see.</summary>
    public required IReadOnlyList<string> DraftsLeftOut { get; init; }

    public required int Words { get; init; }

    /// <summary>Flesch–Kincaid, of topics.</summary>
    public required double MedianGrade { get; init; }

    /// <summary>Of all pages, the hardest first.</summary>
    public required IReadOnlyList<PageReading> Reading { get; init; }

    public required IReadOnlyDictionary<string, int> ClaimsByVerdict { get; init; }

    public required int Sources { get; init; }

    /// <summary>Signs whose level is the guide's own and waits for a clinician.</summary>
    public required int SignsAwaitingClinician { get; init; }

    public required int PagesNotReviewedByClinician { get; init; }

    public required DateOnly NextCheckDue { get; init; }

    public static GuideSummary Of(Edition edition)
    {
        var guide = edition.Guide;
        var reading = guide.Pages.Select(page => PageReading.Of(page)).OrderByDescending(page => page.Grade).ThenBy(page => page.File, StringComparer.Ordinal).ToList();
        var grades = guide.Topics.Select(topic => ReadingLevel.Of(topic).Grade).Order().ToList();
        return new GuideSummary
        {
            Topics = guide.Topics.Length,
            Checklists = guide.Checklists.Length,
            Sheets = guide.Sheets.Length,
            DraftsLeftOut = guide.DraftsLeftOut,
            Words = reading.Sum(page => page.Words),
            MedianGrade = grades.Count == 0 ? 0 : Math.Round(grades[grades.Count / 2], 1),
            Reading = reading,
            ClaimsByVerdict = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict.Word(), verdict => guide.Claims.Count(claim => claim.Verdict == verdict)),
            Sources = guide.Sources.Length,
            SignsAwaitingClinician = guide.Checklists.SelectMany(list => list.Cards).SelectMany(card => card.Signs).Count(sign => sign.Judgement),
            PagesNotReviewedByClinician = guide.Pages.Count(page => page.Facts.Freshness.ReviewedBy is null),
            NextCheckDue = guide.Pages.Select(page => page.Facts.Freshness.NextCheck).Append(guide.Site.Registers.NextCheck).Min(),
        };
    }

    public string Text(bool withPages)
    {
        var text = new StringBuilder();
        if (withPages) foreach (var page in Reading) text.AppendLine(CultureInfo.InvariantCulture, $"{page.File}: grade {page.Grade:0.0}, {page.Words} words, {page.MeanSentence:0.0} words a sentence, longest {page.LongestSentence}");
        text.AppendLine(CultureInfo.InvariantCulture, $"Pages: {Topics} topics, {Checklists} checklists, {Sheets} sheets, {Words:N0} words.");
        if (DraftsLeftOut.Count > 0) text.AppendLine(CultureInfo.InvariantCulture, $"Drafts left out: {string.Join(", ", DraftsLeftOut)}.");
        if (Reading is [var hardest, ..]) text.AppendLine(CultureInfo.InvariantCulture, $"Reading grade (Flesch-Kincaid): topics {MedianGrade:0.0} median; worst page {hardest.Grade:0.0} ({hardest.File}); longest sentence {Reading.Max(page => page.LongestSentence)} words.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Claims: {ClaimsByVerdict.Values.Sum()} ({string.Join(", ", ClaimsByVerdict.Select(verdict => $"{verdict.Value} {verdict.Key}"))}); {Sources} sources.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Awaiting a clinician: {SignsAwaitingClinician} signs whose level is our own judgement; {PagesNotReviewedByClinician} pages not yet reviewed.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Next check due: {NextCheckDue:yyyy-MM-dd}.");
        return text.ToString();
    }
}

/// <summary>How hard a page is to read.</summary>
sealed record PageReading(string File, double Grade, int Words, double MeanSentence, int LongestSentence)
{
    public static PageReading Of(Page page)
    {
        var level = ReadingLevel.Of(page);
        return new PageReading(page.Facts.File, Math.Round(level.Grade, 1), level.Words, Math.Round(level.MeanSentence, 1), level.Longest);
    }
}
