using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Paper;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// What every page may ask for: the edition it sees from beginning to end, links, numbers to call, prose written for
/// this site, and the day. One for each request.
/// </summary>
sealed partial class GuidePage
{
    // In the address of paper: its mark was made with the numbers on it.
    public const string CountryKey = "country";

    readonly ScreenPlace place;
    readonly ScreenPlace text;
    readonly ResourceAssetCollection? assets;
    readonly HttpRequest? request;

    public GuidePage(
        Edition edition, GuideLinks links, SiteAddress address, IOptions<SiteOptions> options, TimeProvider time, IHttpContextAccessor http)
    {
        assets = http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        Edition = edition;
        Links = links;
        Address = address;
        Options = options.Value;
        Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        request = http.HttpContext?.Request;
        Asked = request?.Query[CountryKey].ToString() is { Length: > 0 } code ? Guide.FindCountry(code) : null;
        var own = Options.Country is { Length: > 0 } set ? Guide.FindCountry(set) : null;
        Country = Asked ?? own;
        OwnCountry = own;
        OwnNumbers = own?.Numbers ?? Guide.MainNumbers;
        Numbers = Asked?.Numbers ?? OwnNumbers;
        place = new ScreenPlace(links, Numbers);
        Outside = new AddressList(links, address);
        text = new ScreenPlace(links, Numbers, Outside);
    }

    public Edition Edition { get; }

    public GuideBook Guide => Edition.Guide;

    public GuideLinks Links { get; }

    public SiteAddress Address { get; }

    public SiteOptions Options { get; }

    /// <summary>The clinic that hands out paper, its phone number in one piece; null where none is set.</summary>
    public string? IssuedBy => Options.IssuedBy is { Length: > 0 } clinic ? GapInNumber().Replace(clinic, "\u00A0") : null;

    /// <summary>The day in UTC.</summary>
    public DateOnly Today { get; }

    /// <summary>The country that the address asks for, or null.</summary>
    public Country? Asked { get; }

    /// <summary>The country of the numbers: asked for in the address, or set by the operator, or null.</summary>
    public Country? Country { get; }

    public PhoneNumbers Numbers { get; }

    /// <summary>The numbers where no country is asked for.</summary>
    public PhoneNumbers OwnNumbers { get; }

    /// <summary>The country of the site itself; null where none is set.</summary>
    public Country? OwnCountry { get; }

    /// <summary>What a paper's address says of its numbers: nothing where they are those that everyone gets.</summary>
    public string PaperQuery => Asked is null ? "" : $"&{CountryKey}={Asked.Code}";

    /// <summary>An address of this site, with the country that was asked for.</summary>
    public string WithCountry(string address) => Asked is null ? address : QueryHelpers.AddQueryString(address, CountryKey, Asked.Code);

    /// <summary>The address that was asked for, but with another country, or none.</summary>
    public string HereWith(Country? other)
    {
        var kept = QueryString.Create(request!.Query.Where(field => !field.Key.Equals(CountryKey, StringComparison.OrdinalIgnoreCase)));
        return request.PathBase + request.Path + (other is null ? kept : kept.Add(CountryKey, other.Code));
    }

    /// <summary>A page of this site, as a place for prose.</summary>
    public Content.Prose.Place Place => place;

    /// <summary>The address of a static file, with its fingerprint where there is one.</summary>
    public string Asset(string file) => "/" + (assets?[file] ?? file);

    /// <summary>Where the links of a page's text lead, for its print; whole when the text has been written.</summary>
    public AddressList Outside { get; }

    public IHtmlContent Write(ProseText prose, ImmutableArray<Source> sources) => new MarkupContent(text.Write(prose, sources));

    public IHtmlContent Write(ImmutableArray<Inline> line) => new MarkupContent(place.Write(line));

    public static IHtmlContent Write(DescribedPicture picture) => new MarkupContent(picture.Write());

    /// <summary>Numbers to call.</summary>
    /// <param name="kind">What for.</param>
    /// <param name="mark">What stands right behind them, and never on a line of its own.</param>
    public IHtmlContent Number(NumberKind kind, string mark = "") => Write([new NumberToken(kind), new PlainText(mark)]);

    [GeneratedRegex(@"(?<=\d) (?=\d)")]
    private static partial Regex GapInNumber();
}
