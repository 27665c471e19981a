using CrampGuide.Content.Guide;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Pages;

public sealed class OverdueTests
{
    static GuideBook Guide => Repository.Edition.Guide;

    public static TheoryData<string> Addresses =>
    [
        $"/topics/{Guide.Topics[0].Facts.Slug}", $"/checklists/{Guide.Checklists[0].Facts.Slug}", $"/sheets/{Guide.Sheets[0].Facts.Slug}",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_past_its_next_check_says_so_and_not_a_day_before(string address)
    {
        using var site = new RunningSite();
        using var client = site.CreateClient();
        var parts = address.Split('/');
        var due = Guide.Pages.Single(page => page.Facts.File.EndsWith($"{parts[1]}/{parts[2]}.md", StringComparison.Ordinal)).Facts.Freshness.NextCheck;

        site.Clock.Now = new DateTimeOffset(due, new TimeOnly(23, 59), TimeSpan.Zero);
        Assert.Null((await client.PageAsync(address)).QuerySelector(".overdue"));

        site.Clock.Now = site.Clock.Now.AddMinutes(1);
        Assert.Equal(
            $"This page is overdue for a check. It should have been checked again by {due:d MMMM yyyy}.",
            (await client.PageAsync(address)).QuerySelector(".overdue")!.Words());
    }
}
