using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// The numbers to call of every country, as pages show them. The browser picks those of the country that its reader chose,
/// so that nobody learns which one it is.
/// </summary>
static class NumberRoutes
{
    public const string Address = "/numbers.json";

    public static void MapNumbers(this IEndpointRouteBuilder routes)
    {
        var list = new ListForScripts();
        routes.MapMethods(Address, ReadOnlyPages.Methods, (HttpContext context, GuidePage site) => list.Of(context, site.Edition, () => Of(site)));
    }

    static Dictionary<string, CountryNumbers> Of(GuidePage site)
    {
        var all = site.Guide.Countries.ToDictionary(country => country.Code, country => Of(site.Links, country.Numbers, country.Note));
        // Under no name: what this site shows to those who chose nothing.
        all[""] = Of(site.Links, site.OwnNumbers, site.OwnCountry?.Note);
        return all;
    }

    static CountryNumbers Of(GuideLinks links, PhoneNumbers numbers, string? note)
    {
        var place = new ScreenPlace(links, numbers);
        string Write(NumberKind kind) => place.Write([new NumberToken(kind)]).ToString();
        return new CountryNumbers(Write(NumberKind.Emergency), Write(NumberKind.Urgent), Write(NumberKind.Poison), Write(NumberKind.Crisis), note);
    }

    // The numbers as HTML, the note as text.
    sealed record CountryNumbers(string Emergency, string Urgent, string Poison, string Crisis, string? Note);
}
