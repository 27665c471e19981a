using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Start;

/// <summary>README says that the openings are all that is written.</summary>
public sealed class HomeFolderTests : IDisposable
{
    readonly TempFolder folder = new();

    [Fact]
    public async Task A_site_that_starts_and_stops_leaves_nothing_in_the_home_folder_and_warns_of_no_keys()
    {
        var home = Directory.CreateDirectory(folder.In("home")).FullName;
        await using (var site = SiteProcess.ServeAfter($"export HOME={home}", folder))
        {
            using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
            await client.GetStringAsync(new Uri("/", UriKind.Relative));
            await site.TerminateAsync();
            await site.EndAsync();
            Assert.DoesNotContain(site.Output, line => line.Contains("\"Level\":\"Warning\"", StringComparison.Ordinal));
        }

        Assert.Empty(Directory.GetFileSystemEntries(home));
    }

    public void Dispose() => folder.Dispose();
}
