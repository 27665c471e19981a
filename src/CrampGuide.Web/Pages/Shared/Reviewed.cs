using CrampGuide.Content.Guide;

namespace CrampGuide.Web.Pages.Shared;

/// <summary>Whether a clinician has seen a page, in a sentence.</summary>
static class Reviewed
{
    public static string Says(Freshness freshness) => freshness.ReviewedBy is { } reviewer ? $"Reviewed by {reviewer}." : "Not yet reviewed by a clinician.";
}
