using CrampGuide.Content.Guide;

namespace CrampGuide.Web.Pages.Now;

/// <summary>
/// The order of the large buttons: as the places of the body stand in the guide. Most cramps are of the first, and what is
/// no place, such as the night, stands right behind it.
/// </summary>
static class MuscleOrder
{
    public static IEnumerable<Sheet> Of(GuideBook guide)
    {
        var places = guide.Site.Places.Select(place => place.Target).Where(target => target.Kind == PageKind.Sheet).Select(target => target.Slug).ToList();
        return guide.Sheets.OrderBy(sheet => places.IndexOf(sheet.Facts.Slug) is var at and >= 0 ? 2 * at : 1).ThenBy(sheet => sheet.Muscle, StringComparer.Ordinal);
    }
}
