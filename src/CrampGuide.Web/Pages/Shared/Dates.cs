namespace CrampGuide.Web.Pages.Shared;

/// <summary>Dates as readers and machines read them.</summary>
static class Dates
{
    public static string Long(DateOnly date) => date.ToString("d MMMM yyyy");

    public static string Short(DateOnly date) => date.ToString("d MMM yyyy");

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd");
}
