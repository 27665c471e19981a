using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;
using Microsoft.AspNetCore.Html;

namespace CrampGuide.Web.Paper;

/// <summary>A sheet written for a place: a page of its own, or a pack. Its address carries the day, the fingerprint of its text, and its size.</summary>
sealed class SheetOnPaper(GuidePage site, Sheet sheet, Place place, bool isLarge)
{
    const int LettersInColumn = 44;

    readonly HtmlProseWriter writer = new(place, []);

    public Sheet Sheet => sheet;

    public PageFacts Facts => sheet.Facts;

    /// <summary>Put in front of ids, so that several sheets can stand on one page.</summary>
    public string IdPrefix => place.IdPrefix;

    public IHtmlContent Heading(int level, string text, string id) => place.Heading(level, text, id);

    /// <summary>The fingerprint of the text with the numbers that are printed in it.</summary>
    public string Mark => MarkWith(site.Numbers);

    public string MarkWith(PhoneNumbers numbers) => Fingerprint.Of(new SheetTextWriter(numbers).Write(sheet));

    /// <summary>Where the paper can be held against today's text.</summary>
    public string Address => site.Address.Of($"{site.Links.To(Facts.Address)}?printed={Dates.Iso(site.Today)}&text={Mark}{site.PaperQuery}{(isLarge ? $"&size={PrintSize.Large}" : "")}");

    /// <summary>Which of the two lists beside each other has the wider column: they should end together, or a line of paper is lost.</summary>
    public string Wider
    {
        get
        {
            var (dos, donts) = (Length(sheet.Do), Length(sheet.Dont));
            return dos * 5 <= donts * 4 ? "wider-dont" : donts * 5 <= dos * 4 ? "wider-do" : "";
        }
    }

    public QrCode Code => new(Address);

    public IHtmlContent Write(ImmutableArray<Inline> line) => new MarkupContent(writer.Write(line));

    public IHtmlContent Write(ProseText text) => new MarkupContent(writer.Write(text));

    // In lines of paper, in columns of the same width.
    static int Length(ImmutableArray<Advice> lines) => lines.Sum(line => 1 + (TextProseWriter.Plain(line.Text).Length / LettersInColumn));
}
