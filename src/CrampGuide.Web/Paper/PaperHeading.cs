using CrampGuide.Content.Prose;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CrampGuide.Web.Paper;

/// <summary>Headings of paper that stands alone or in a pack.</summary>
static class PaperHeading
{
    /// <summary>A heading one level down for each level above the paper in its place.</summary>
    public static IHtmlContent Heading(this Place place, int level, string text, string id)
    {
        var heading = new TagBuilder($"h{level + place.HeadingShift}");
        heading.Attributes["id"] = place.IdPrefix + id;
        heading.InnerHtml.Append(text);
        return heading;
    }
}
