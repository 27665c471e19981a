using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;

namespace CrampGuide.Web.Pages.Now;

/// <summary>The first three steps for one muscle, as large as the screen allows.</summary>
sealed class SheetModel(GuidePage site) : SlugPageModel<Sheet>(site, PageKind.Sheet)
{
    protected override string AddressOf(string slug) => Site.Links.Now(slug);
}
