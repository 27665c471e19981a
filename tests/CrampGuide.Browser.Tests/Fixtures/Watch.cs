using System.Collections.Concurrent;
using CrampGuide.Browser.Tests.Verbs;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>Sees everything a browser profile sends, stores and complains of.</summary>
public sealed class Watch
{
    readonly IBrowserContext context;
    readonly string site;
    readonly ConcurrentQueue<string> requests = [];
    readonly ConcurrentQueue<string> complaints = [];

    public Watch(IBrowserContext context, string site)
    {
        (this.context, this.site) = (context, site);
        // The context's events include those of workers, which the page's leave out.
        context.Request += (_, request) => requests.Enqueue(request.Url);
        context.Console += (_, message) => Note(message);
        context.WebError += (_, error) => complaints.Enqueue(error.Error);
    }

    /// <summary>How many requests were sent so far.</summary>
    public int Requests => requests.Count;

    /// <summary>Nothing went to another place, nothing is kept on the device beyond its tab, and the browser has nothing to complain of.</summary>
    public async Task ExpectNothingLeftAsync(IPage page)
    {
        Assert.All(requests, request => Assert.StartsWith(site + "/", request));
        Assert.Empty(await context.CookiesAsync());
        Inspecting.ExpectNone(complaints);
        // The minutes of a cramp are the tab's: a reload goes on counting.
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + Object.keys(sessionStorage).filter(name => name !== 'cramp').length"));
    }

    // Chromium reports the answer 404 to a page that is not there as an error of that page.
    void Note(IConsoleMessage message)
    {
        var expected = message.Text.Contains("status of 404", StringComparison.Ordinal) && message.Location.StartsWith(site + PageKinds.Missing, StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !expected) complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
    }
}
