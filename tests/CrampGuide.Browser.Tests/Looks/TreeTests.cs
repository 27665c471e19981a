using System.Text.RegularExpressions;
using CrampGuide.Browser.Tests.Fixtures;
using CrampGuide.Browser.Tests.Verbs;

namespace CrampGuide.Browser.Tests.Looks;

/// <summary>What a screen reader is given: each thing by its name, in the order in which it is seen.</summary>
[Collection(BrowsingCollection.Name)]
public sealed partial class TreeTests(Browsing browsing)
{
    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task EveryKindOfPage_HasItsPartsOnceInOrder_AndAllThatCanBeUsedHasAName(string address) => browsing.VisitAsync(Devices.WithoutMotion, $"tree-{address}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var lines = (await visit.Page.Locator("body").AriaSnapshotAsync()).Split('\n').Select(line => line.Trim()).ToList();

        // At night nothing stands before the steps.
        string[] parts = address.StartsWith("/now", StringComparison.Ordinal) ? ["main", "contentinfo"] : ["banner", "main", "contentinfo"];
        Assert.Equal(parts, lines.Select(line => Landmark().Match(line).Groups[1].Value).Where(name => name.Length > 0));
        var main = lines.FindIndex(line => Landmark().IsMatch(line) && line.Contains("main", StringComparison.Ordinal));
        var first = lines.FindIndex(line => line.StartsWith("- heading ", StringComparison.Ordinal));
        Assert.True(first > main, "a heading stands before the main part");
        Assert.Contains("[level=1]", lines[first], StringComparison.Ordinal);
        Assert.Single(lines, line => line.StartsWith("- heading ", StringComparison.Ordinal) && line.Contains("[level=1]", StringComparison.Ordinal));
        Inspecting.ExpectNone([.. lines.Where(line => Nameless().IsMatch(line))]);
    });

    [Theory]
    [InlineData("/", "Muscle cramp? Start here.", "Stop a cramp now", "Is it dangerous?", "Search the guide", "Emergency:", "Where does it hurt?", "Calf", "Right now")]
    [InlineData("/now/calf-cramp-now", "Calf", "Stop. Sit", "Hold for", "Breathless", "Start")]
    [InlineData("/checklists/chest-pain-and-arm-cramp", "Chest pain, or pain or cramp in the arm", "Emergency:", "checkbox", "Urgent", "Clear the ticks")]
    [InlineData("/sheets/calf-cramp-now", "Calf cramp now", "listitem", "Stop and get help", "Print it")]
    [InlineData("/search?q=chest%20pain", "Search", "Call", "Search the guide", "results")]
    public Task FirstThings_AreHeardFirst(string address, params string[] heard) => browsing.VisitAsync(Devices.WithoutMotion, $"heard-{address}", async visit =>
    {
        await visit.Page.OpenAsync(address);
        var tree = await visit.Page.Text().AriaSnapshotAsync();

        var from = 0;
        foreach (var words in heard)
        {
            var at = tree.IndexOf(words, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{words}' is not heard after the ones before it:\n{tree}");
            from = at + words.Length;
        }
    });

    // In one column, what stands lower is heard later.
    [Fact]
    public Task OnAPhone_TheOrderHeardIsTheOrderSeen() => browsing.VisitAsync(Devices.SmallPhone(scripts: true), "order-seen", visit => visit.Page.ExpectNoneOnEveryKindAsync("""
        () => {
          const found = [];
          let last = null;
          for (const part of document.querySelectorAll('main :is(h1, h2, h3, h4, button, input, p, li)')) {
            const box = part.getBoundingClientRect();
            if (!part.checkVisibility({ visibilityProperty: true }) || box.height < 2 || part.closest('svg, [role=listbox], .suggestions')) continue;
            for (let up = part; up; up = up.parentElement) if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(up).position)) { part.skip = true; break; }
            if (part.skip) continue;
            if (last && box.top < last.box.top - 2 && box.left < last.box.right && box.right > last.box.left) found.push(`${part.outerHTML.slice(0, 80)} stands above ${last.part.outerHTML.slice(0, 80)}`);
            last = { part, box };
          }
          return found;
        }
        """));

    [GeneratedRegex(@"^- (banner|main|contentinfo)\b")]
    private static partial Regex Landmark();

    // A role alone, without words in quotation marks behind it or below it.
    [GeneratedRegex(@"^- (link|button|textbox|checkbox|combobox|radio|searchbox|img|timer)( \[[^\]]*\])*:?$")]
    private static partial Regex Nameless();
}
