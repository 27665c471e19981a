using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ContentPage = CrampGuide.Content.Guide.Page;

namespace CrampGuide.Web.Pages.Shared;

/// <summary>A page of this site that shows one page of the guide: found by its slug, redirected from a former one.</summary>
abstract class SlugPageModel<TPage>(GuidePage site, PageKind kind) : PageModel where TPage : ContentPage
{
    public TPage Shown { get; private set; } = null!;

    public PageFacts Facts => Shown.Facts;

    protected GuidePage Site => site;

    public IActionResult OnGet(string slug)
    {
        if (site.Guide.Find<TPage>(kind, slug) is { } page)
        {
            Shown = page;
            ViewData["Draft"] = page.Facts.IsDraft;
            return Show();
        }

        // With its query: the address on an old paper carries the day and the fingerprint.
        return site.Guide.NewSlug(kind, slug) is { } today ? RedirectPermanent(AddressOf(today) + Request.QueryString) : NotFound();
    }

    protected virtual IActionResult Show() => Page();

    protected virtual string AddressOf(string slug) => site.Links.To(new PageAddress(kind, slug));
}
