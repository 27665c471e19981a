using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;

namespace CrampGuide.Web.Commands;

/// <summary>How hard the guide is to read, for editors: all pages in a line, and each page when asked.</summary>
static class ReadingReport
{
    public static void Print(GuideBook guide, bool withPages)
    {
        var pages = guide.Pages.Select(page => (page.Facts.File, Level: ReadingLevel.Of(page))).OrderByDescending(page => page.Level.Grade).ToList();
        var topics = guide.Topics.Select(topic => ReadingLevel.Of(topic)).OrderBy(level => level.Grade).ToList();
        var longest = pages.MaxBy(page => page.Level.Longest);
        if (withPages)
        {
            foreach (var (file, level) in pages)
                Console.Out.WriteLine($"{file}: grade {level.Grade:0.0}, {level.Words} words, {level.MeanSentence:0.0} words a sentence, longest {level.Longest}");
        }

        Console.Out.WriteLine(
            $"Reading (Flesch-Kincaid): topics grade {topics[topics.Count / 2].Grade:0.0} median, {topics[^1].Grade:0.0} worst; "
            + $"all pages at most {pages[0].Level.Grade:0.0} ({pages[0].File}), {pages.Max(page => page.Level.MeanSentence):0.0} words a sentence, longest sentence {longest.Level.Longest} words.");
    }
}
