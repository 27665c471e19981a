using System.IO.Compression;
using System.Net;
using System.Text.Json;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Search;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Addresses;

/// <summary>The one list that the browser looks through while someone types.</summary>
[Collection(OfSharedSite.Name)]
public sealed class SuggestionListTests(SharedSite site)
{
    static readonly Uri List = new("/suggestions.json", UriKind.Relative);

    [Fact]
    public async Task It_names_every_page_once_with_its_other_names_and_headings_that_are_there()
    {
        using var list = JsonDocument.Parse(await site.Client.GetStringAsync(List));
        var pages = list.RootElement.GetProperty("pages").EnumerateArray().ToList();

        Assert.Equal(
            Repository.Edition.Guide.Pages.Select(page => page.Facts.Title).Order(StringComparer.Ordinal),
            pages.Select(page => page.GetProperty("names")[0].GetString()!).Order(StringComparer.Ordinal));
        foreach (var page in pages)
        {
            var shown = await site.PageAsync(page.GetProperty("to").GetString()!);
            Assert.All(page.GetProperty("parts").EnumerateArray(), part => Assert.NotNull(shown.GetElementById(part[0].GetString()!)));
        }
    }

    [Fact]
    public async Task Every_checklist_is_found_by_what_people_type_when_it_is_meant()
    {
        using var list = JsonDocument.Parse(await site.Client.GetStringAsync(List));

        Assert.All(
            list.RootElement.GetProperty("pages").EnumerateArray().Where(page => page.GetProperty("to").GetString()!.StartsWith("/checklists/", StringComparison.Ordinal)),
            page => Assert.NotEmpty(page.GetProperty("danger").GetProperty("phrases").EnumerateArray()));
        Assert.NotEmpty(list.RootElement.GetProperty("crisis").GetProperty("phrases").EnumerateArray());
    }

    [Fact]
    public async Task A_phrase_leads_where_the_banner_leads_once_it_is_sent_and_says_how_fast_to_act_as_it_does()
    {
        using var list = JsonDocument.Parse(await site.Client.GetStringAsync(List));
        var pages = list.RootElement.GetProperty("pages").EnumerateArray().Where(page => page.GetProperty("danger").ValueKind == JsonValueKind.Object);

        Assert.All(pages, page => Assert.All(
            Phrases(page, "phrases").Select(phrase => (phrase, Urgency.Emergency)).Concat(Phrases(page, "urgent").Select(phrase => (phrase, Urgency.Urgent))),
            one => Assert.Equal((page.GetProperty("to").GetString(), one.Item2), ($"/checklists/{Banner(one.phrase).Checklist}", Banner(one.phrase).Urgency))));
        Assert.Contains(pages, page => Phrases(page, "urgent").Any());
        Assert.All(list.RootElement.GetProperty("crisis").GetProperty("phrases").EnumerateArray(), phrase => Assert.True(Banner(phrase.GetString()!).IsCrisis));

        static IEnumerable<string> Phrases(JsonElement page, string kind) => page.GetProperty("danger").GetProperty(kind).EnumerateArray().Select(phrase => phrase.GetString()!);

        static EmergencyMatch Banner(string phrase) => Repository.Edition.Search.Search(phrase).Emergency!;
    }

    [Theory, InlineData("br"), InlineData("gzip"), InlineData("zstd")]
    public async Task However_it_is_packed_it_is_the_same_list(string packing)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, List);
        request.Headers.AcceptEncoding.Add(new(packing));
        using var answer = await site.Client.SendAsync(request);
        var sent = await answer.Content.ReadAsStreamAsync();
        Assert.Equal(packing == "zstd" ? [] : [packing], answer.Content.Headers.ContentEncoding);
        using var text = new StreamReader(packing switch { "br" => new BrotliStream(sent, CompressionMode.Decompress), "gzip" => new GZipStream(sent, CompressionMode.Decompress), _ => sent });

        Assert.Equal(await site.Client.GetStringAsync(List), await text.ReadToEndAsync());
    }

    [Fact]
    public async Task It_is_sent_again_only_when_it_has_changed()
    {
        using var first = await site.Client.GetAsync(List);
        using var request = new HttpRequestMessage(HttpMethod.Get, List);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
