using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Dialect;

/// <summary>Puts in what a directive names: claims, a card for a checklist or a sheet, a drawing.</summary>
sealed class DirectiveReader(LinkReader links, Catalog catalog, Report report)
{
    readonly HashSet<string> claimsShown = new(StringComparer.Ordinal);
    int drawings;

    public Block? Read(DirectiveBlock directive, int level, int line)
    {
        switch (directive.Name)
        {
            case "claims":
                return Claims(directive.Argument, level, line);
            case "checklist":
                return Card(PageKind.Checklist, directive.Argument, line);
            case "sheet":
                return Card(PageKind.Sheet, directive.Argument, line);
            case "picture":
                return Picture(directive.Argument, line);
            default:
                report.Tell(ProseRules.Directives, line, $"':: {Report.Shown(directive.Name)}' is not known; known are claims, checklist, sheet, picture (a callout opens with three colons)");
                return null;
        }
    }

    ClaimRows? Claims(string argument, int level, int line)
    {
        var ids = argument.Split((char[])[' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length == 0) report.Tell(ProseRules.Directives, line, "':: claims' needs the ids of claims: ':: claims C035 C036'");
        foreach (var id in ids.Where(id => !catalog.Claims.ContainsKey(id))) report.Tell(ProseRules.Directives, line, $"the claim '{Report.Shown(id)}' is not in claims.yml");
        foreach (var id in ids.Where(id => !claimsShown.Add(id))) report.Tell(PageRules.Once, line, $"the claim '{Report.Shown(id)}' stands on this page twice");
        var claims = ids.Where(catalog.Claims.ContainsKey).Select(id => catalog.Claims[id]).ToImmutableArray();
        return claims.IsEmpty ? null : new ClaimRows(claims, level);
    }

    PageCard? Card(PageKind kind, string slug, int line)
    {
        if (catalog.Pages.TryGetValue((kind, slug), out var page))
        {
            links.CheckPublished(page.Address, line);
            return new PageCard(page.Address, page.Title, page.Summary);
        }

        report.Tell(ProseRules.Directives, line, $"there is no {kind.ToString().ToLowerInvariant()} '{Report.Shown(slug)}'");
        return null;
    }

    PictureBlock? Picture(string argument, int line)
    {
        if (++drawings > Caps.DrawingsOnPage) report.Tell(FileRules.NotTooLarge, line, $"a page holds at most {Caps.DrawingsOnPage} drawings");
        var words = argument.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (!catalog.Pictures.TryGetValue(words[0], out var picture))
        {
            report.Tell(ProseRules.Pictures, line, $"there is no picture '{Report.Shown(words[0])}' in pictures/");
            return null;
        }

        if (words.Length < 2 || !AlternativeText.SaysSomething(words[1]))
        {
            report.Tell(ProseRules.AlternativeText, line, "a picture needs words that stand for it when it cannot be seen: someone should be able to follow by them alone");
            return null;
        }

        return new PictureBlock(new DescribedPicture(picture, words[1]));
    }
}
