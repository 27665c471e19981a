using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CrampGuide.Web.Pages.Evidence;

/// <summary>The claims register, whole or filtered.</summary>
sealed class IndexModel(GuidePage site) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Verdict { get; init; }

    [BindProperty(SupportsGet = true)]
    public string? Section { get; init; }

    public IReadOnlyList<Claim> Claims { get; private set; } = [];

    public void OnGet() => Claims = [.. site.Guide.Claims
        .Where(claim => string.IsNullOrEmpty(Verdict) || claim.Verdict.Word() == Verdict)
        .Where(claim => string.IsNullOrEmpty(Section) || claim.Section.Id == Section)];
}
