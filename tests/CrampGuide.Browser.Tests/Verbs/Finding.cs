using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using Microsoft.Playwright;

namespace CrampGuide.Browser.Tests.Verbs;

/// <summary>What a reader can point at, named as the reader sees it.</summary>
static class Finding
{
    public static ILocator Text(this IPage page) => page.GetByRole(AriaRole.Main);

    public static ILocator Heading(this IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 });

    public static ILocator LinkInText(this IPage page, string name) => page.Text().GetByRole(AriaRole.Link, new() { Name = name }).First;

    /// <summary>With suggestions, where scripts run, or without.</summary>
    public static ILocator SearchBox(this IPage page) => page.Text().GetByRole(AriaRole.Searchbox).Or(page.Text().GetByRole(AriaRole.Combobox)).And(page.GetByLabel("Search the guide"));

    /// <summary>The sign of a checklist that says this, with its box.</summary>
    public static ILocator Tick(this IPage page, string sign) => page.GetByRole(AriaRole.Checkbox, new() { Name = sign });

    /// <summary>The whole row of a sign: box, sign and action.</summary>
    public static ILocator Row(this IPage page, string sign) => page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.Tick(sign) });

    /// <summary>What comes forward once an emergency sign is ticked.</summary>
    public static ILocator CallBar(this IPage page) => page.GetByRole(AriaRole.Paragraph).Filter(new() { HasText = "You ticked a sign that needs help now." });

    /// <summary>The line that says when to stop and whom to call, known by its first question.</summary>
    public static ILocator StopLine(this IPage page, Sheet sheet) =>
        page.Text().GetByRole(AriaRole.Paragraph).Filter(new() { HasText = TextProseWriter.Plain(sheet.Stop).Split('?')[0] });

    /// <summary>The large steps, before the line that says when to stop.</summary>
    public static ILocator FirstSteps(this IPage page) => page.Text().GetByRole(AriaRole.List).First.GetByRole(AriaRole.Listitem);
}
