using CrampGuide.Content.Guide;

namespace CrampGuide.Web.Pages.Now;

/// <summary>The order of the large buttons: as the places of the body stand in the guide, then the rest.</summary>
static class MuscleOrder
{
    public static IEnumerable<Sheet> Of(GuideBook guide)
    {
        var places = guide.Site.Places.Select(place => place.Target).Where(target => target.Kind == PageKind.Sheet).Select(target => target.Slug).ToList();
        return guide.Sheets.OrderBy(sheet => places.IndexOf(sheet.Facts.Slug) is var at and >= 0 ? at : int.MaxValue);
    }
}
