using System.Text.RegularExpressions;
using CrampGuide.Content;
using CrampGuide.Web.Editions;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Editions;

/// <summary>However often the edition changes, an answer is made of one.</summary>
public sealed partial class OneEditionTests : IDisposable
{
    const int Requests = 400;
    const int Editions = 2;
    const string Checklist = "checklists/calf-swelling-clot.md";

    readonly RunningSite site = new();
    readonly Edition[] editions = [.. Enumerable.Range(0, Editions).Select(Marked)];

    [Fact]
    public async Task Every_page_is_of_one_edition_while_editions_change()
    {
        using var client = site.CreateClient();
        var seen = new HashSet<string>();
        await WhileSwappingAsync(async () =>
        {
            foreach (var address in new[] { LiveSite.Address, "/topics", "/search?q=remedies", "/checklists/calf-swelling-clot" })
            {
                var pages = await Task.WhenAll(Enumerable.Range(0, Requests / 4).Select(_ => client.GetStringAsync(new Uri(address, UriKind.Relative))));
                Assert.All(pages, page => seen.Add(MarkOf(page)));
            }
        });

        Assert.Equal(Editions, seen.Count);
    }

    [Fact]
    public async Task An_opening_is_recorded_with_the_edition_of_its_page()
    {
        using var client = site.CreateClient();
        var shown = new List<string>();
        await WhileSwappingAsync(async () =>
        {
            for (var request = 0; request < Requests / 4; request++)
                shown.Add(MarkOf(await client.GetStringAsync(new Uri("/checklists/calf-swelling-clot", UriKind.Relative))));
        });
        await Eventually.IsAsync(() => site.Store.Rows().Count == shown.Count, "all openings are recorded");

        Assert.Equal(shown.Select(mark => editions[int.Parse(mark)].Version).Order(), site.Store.Rows().Select(row => row.Edition).Order());
        Assert.Equal(Editions, shown.Distinct().Count());
    }

    // The first and the last part of a page, its title and what stands in the middle carry the edition's number.
    static Edition Marked(int number)
    {
        using var content = new ContentCopy();
        content.Change("site.yml", "name: CrampGuide", $"name: Guide of edition {number}");
        content.Change(LiveSite.Topic, "title: Herbs", $"title: Edition {number} herbs");
        content.Change(LiveSite.Topic, LiveSite.Sentence, $"Safe in edition {number} only.");
        content.Change(Checklist, "title: Could", $"title: \"Edition {number}: could");
        content.Change(Checklist, "in the leg?", "in the leg?\"");
        content.Change("emergency-numbers.yml", "label:", $"label: edition {number}, ");
        var reading = Reading.Of(content.Location);
        return reading.Edition ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    static string MarkOf(string page)
    {
        var marks = Mark().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.True(marks.Count >= 3, "the page shows no edition");
        return Assert.Single(marks.Distinct());
    }

    async Task WhileSwappingAsync(Func<Task> requests)
    {
        var current = site.Services.GetRequiredService<CurrentEdition>();
        current.Replace(editions[0]);
        using var done = new CancellationTokenSource();
        var swapping = Task.Run(async () =>
        {
            for (var swap = 1; !done.IsCancellationRequested; swap++)
            {
                current.Replace(editions[swap % Editions]);
                await Task.Yield();
            }
        });
        try
        {
            await requests();
        }
        finally
        {
            await done.CancelAsync();
            await swapping;
        }
    }

    public void Dispose() => site.Dispose();

    [GeneratedRegex(@"[Ee]dition (\d)")]
    private static partial Regex Mark();
}
