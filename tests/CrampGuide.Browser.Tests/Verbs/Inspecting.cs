using CrampGuide.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Verbs;

/// <summary>Looks at one page of each kind with a script that lists what is wrong.</summary>
static class Inspecting
{
    public static async Task ExpectNoneOnEveryKindAsync(this IPage page, string faults)
    {
        var found = new List<string>();
        foreach (var address in PageKinds.Addresses)
        {
            await page.OpenAsync(address);
            found.AddRange((await page.EvaluateAsync<string[]>(faults)).Select(fault => $"{address}: {fault}"));
        }

        ExpectNone(found);
    }

    /// <summary>Like Assert.Empty, with every fault in full.</summary>
    public static void ExpectNone(IReadOnlyCollection<string> faults) => Assert.True(faults.Count == 0, string.Join('\n', faults));
}
