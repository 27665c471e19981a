using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A pack that holds checklists opens each of them, by print.</summary>
[Collection(Alone.Name)]
public sealed class PackOpeningTests : IDisposable
{
    const string Pack = "/print?item=checklists/pregnancy&item=sheets/calf-cramp-now&item=checklists/thigh-pain&item=checklists/no-such&item=checklists/pregnancy";

    readonly RunningSite site = new();

    [Fact]
    public async Task Each_checklist_of_the_pack_is_a_row_with_the_way_print()
    {
        using var client = await site.ReadyAsync();

        Assert.True(await client.OpenAsync(Pack));

        Assert.Equal(
            [("pregnancy", Repository.Edition.Version, "print"), ("thigh-pain", Repository.Edition.Version, "print")],
            site.Store.Rows().Select(row => (row.Checklist, row.Edition, row.Way)).Order());
    }

    [Theory]
    [InlineData("/print", null)]
    [InlineData(Pack + "&pick=more", null)]
    [InlineData("/print?item=topics/causes&item=sheets/calf-cramp-now", null)]
    [InlineData("/print?item=checklists/no-such", null)]
    [InlineData("/print?item=checklists/pregnancy&item=topics/causes&pick=more", null)]
    [InlineData("/print?item=checklists/pregnancy&item=topics/causes&up=topics/causes", null)]
    [InlineData(Pack, "Sec-Purpose")]
    [InlineData(Pack + "&country=NO", "Same-Opening")]
    public async Task Picking_a_pack_without_checklists_a_fetch_ahead_and_one_for_another_country_count_nothing(string address, string? mark)
    {
        using var client = await site.ReadyAsync();
        if (mark is not null) client.DefaultRequestHeaders.Add(mark, mark == "Sec-Purpose" ? "prefetch" : "true");

        Assert.False(await client.OpenAsync(address));

        client.DefaultRequestHeaders.Clear();
        Assert.True(await client.OpenAsync());
        Assert.Equal(OpeningsSite.Checklist, Assert.Single(site.Store.Rows()).Checklist);
    }

    [Fact]
    public async Task A_slow_store_holds_a_pack_up_no_longer_than_a_page_and_is_not_acknowledged()
    {
        using var client = await site.ReadyAsync();
        site.Clock.Patience = 1;
        var all = "/print?" + string.Join('&', Repository.Edition.Guide.Checklists.Select(list => $"item={list.Facts.Address.Name}"));
        // The first answer of its kind takes its time for itself.
        Assert.Equal(System.Net.HttpStatusCode.OK, (await client.GetAsync(new Uri(all + "&pick=more", UriKind.Relative))).StatusCode);
        await client.GetStringAsync(new Uri(all.Replace("checklists/", "x/", StringComparison.Ordinal) + "&item=topics/causes", UriKind.Relative));
        using (site.Store.Lock())
        {
            var before = site.Clock.Waits(OpeningsSite.LongestWait);
            Assert.False(await client.OpenAsync(all));
            // All at once, so that they take no longer than one.
            Assert.Equal(before + Repository.Edition.Guide.Checklists.Length, site.Clock.Waits(OpeningsSite.LongestWait));
        }

        await Eventually.IsAsync(() => site.Store.Rows().Count == Repository.Edition.Guide.Checklists.Length, "all openings are in the file, once");
        Assert.All(site.Store.Rows(), row => Assert.Equal("print", row.Way));
    }

    [Fact]
    public async Task The_report_has_a_column_for_what_was_printed()
    {
        using var client = await site.With("Insights:Key", "a key of the operator").ReadyAsync();
        await client.OpenAsync(Pack);
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("x:a key of the operator"u8));

        var page = await client.PageAsync("/insights");

        Assert.Equal("1", page.QuerySelectorAll("tbody")[0].QuerySelectorAll("tr").First(row => row.FirstElementChild!.Words() == "Thigh or hip pain").QuerySelector("[data-label=Print]")!.Words());
        Assert.Contains($",pregnancy,{Repository.Edition.Version},print,1", await client.GetStringAsync(new Uri("/insights?format=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();
}
