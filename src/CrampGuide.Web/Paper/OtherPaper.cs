using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>A paper that carries a text.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Path">Where it is.</param>
sealed record OtherPaper(string Title, string Path)
{
    /// <summary>The sheet or form whose text today has a fingerprint.</summary>
    public static OtherPaper? Of(GuidePage site, string mark) =>
        site.Guide.Sheets.Where(sheet => new SheetOnPaper(site, sheet, site.Place, false).Mark == mark).Select(sheet => new OtherPaper(sheet.Facts.Title, site.Links.To(sheet.Facts.Address)))
            .Concat(site.Guide.Forms.All.Where(form => new FormOnPaper(site, form, site.Place, false).Mark == mark).Select(form => new OtherPaper(form.Title, site.Links.To(form)))).FirstOrDefault();
}
