using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Delivery;
using Microsoft.AspNetCore.Html;
using ContentPage = CrampGuide.Content.Guide.Page;

namespace CrampGuide.Web.Paper;

/// <summary>A page of the guide written into a pack.</summary>
sealed class PageOnPaper(ContentPage page, Place place)
{
    readonly HtmlProseWriter writer = new(place, page.Facts.Sources);

    public ContentPage Page => page;

    public PageFacts Facts => page.Facts;

    public string TitleId => place.TitleId!;

    /// <summary>Put in front of ids.</summary>
    public string IdPrefix => place.IdPrefix;

    public IHtmlContent Write(ImmutableArray<Inline> line) => new MarkupContent(writer.Write(line));

    public IHtmlContent Write(ProseText text) => new MarkupContent(writer.Write(text));

    public int? NoteOf(Uri target) => place.NoteOf(target);
}
