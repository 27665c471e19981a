using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>One running site and one Chromium for all tests. Each test visits the site with a fresh profile.</summary>
public sealed class Browsing : IAsyncLifetime, IAsyncDisposable
{
    // Fonts, updates and syncing would call home; the tests speak to this machine only.
    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Generous, for machines that do much else; nobody waits so long unless something is broken.
    const float Patience = 15_000;

    RunningSite site = null!;
    IPlaywright playwright = null!;
    IBrowser chromium = null!;

    public async Task InitializeAsync()
    {
        try
        {
            await StartAsync();
        }
        catch
        {
            // xunit does not dispose of what could not begin.
            await DisposeAsync();
            throw;
        }
    }

    public Task VisitAsync(Reader reader, Func<Visit, Task> journey, [CallerMemberName] string test = "") =>
        VisitAsync(reader.Options(), $"{test}-{reader}", journey);

    /// <summary>
    /// Walks a journey; when it fails, leaves a picture of the screen of this name in TestResults. With BROWSER_TRACE set it
    /// leaves a trace of each step too, for which every journey takes longer.
    /// </summary>
    public async Task VisitAsync(BrowserNewContextOptions options, string name, Func<Visit, Task> journey)
    {
        options.BaseURL = site.Address;
        await using var context = await chromium.NewContextAsync(options);
        var traces = Environment.GetEnvironmentVariable("BROWSER_TRACE") is not null;
        if (traces) await context.Tracing.StartAsync(new() { Snapshots = true });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        try
        {
            await journey(new Visit(page, site.Address, new Watch(context, site.Address)));
        }
        catch
        {
            var file = Path.Combine(AppContext.BaseDirectory, "TestResults", string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')));
            await page.ScreenshotAsync(new() { Path = file + ".png" });
            if (traces) await context.Tracing.StopAsync(new() { Path = file + ".zip" });
            throw;
        }
    }

    async Task StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        site = new RunningSite();
        site.StartServer();
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await ChromiumBinary.FindAsync(), Args = Arguments });
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        if (site is not null) await site.DisposeAsync();
    }
}

/// <summary>What a test has in hand while it visits the site.</summary>
/// <param name="Page">The page the reader sees.</param>
/// <param name="Site">The address of the site, without a slash at the end.</param>
/// <param name="Watch">What was sent, stored and complained of so far.</param>
public sealed record Visit(IPage Page, string Site, Watch Watch);

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit calls it a collection
public sealed class BrowsingCollection : ICollectionFixture<Browsing>
#pragma warning restore CA1711
{
    public const string Name = "Browsing";
}
