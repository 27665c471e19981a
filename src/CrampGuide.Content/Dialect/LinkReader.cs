using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Dialect;

/// <summary>
/// Turns what an author wrote as a link into a page of the guide or one of three safe schemes. Nothing else passes:
/// Markdig itself lets <c>javascript:</c> and <c>data:</c> through.
/// </summary>
sealed partial class LinkReader(PageFacts page, Catalog catalog, Report report)
{
    readonly List<(int Line, PageAddress Target)> anchors = [];

    /// <summary>Links that name an anchor, to be checked when all pages are read.</summary>
    public IReadOnlyList<(int Line, PageAddress Target)> Anchors => anchors;

    /// <summary>How many links were read so far.</summary>
    public int Count { get; private set; }

    public Inline? Read(string url, ImmutableArray<Inline> content, int line)
    {
        Count++;
        if (content.IsEmpty) report.Tell(ProseRules.SafeLinks, line, "a link needs words between its square brackets");
        if (url.Length > Caps.LinkLength)
        {
            report.Tell(ProseRules.SafeLinks, line, $"the link '{Report.Shown(url)}' has {url.Length} characters; it may have at most {Caps.LinkLength}");
            return null;
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && !url.StartsWith('/')) return Outer(absolute, content, line);
        if (url.Contains(':', StringComparison.Ordinal) || url.StartsWith('/') || url.Contains('\\')) return Refused(url, line);
        return Inner(url, content, line);
    }

    OuterLink? Outer(Uri url, ImmutableArray<Inline> content, int line)
    {
        var leadsSomewhere = url.Scheme switch
        {
            "https" => url.UserInfo.Length == 0,
            "tel" => Telephone().IsMatch(url.OriginalString),
            "mailto" => url.UserInfo.Length > 0 && url.Host.Length > 0,
            _ => false,
        };
        if (leadsSomewhere) return new OuterLink(url, content);
        Refused(url.OriginalString, line);
        return null;
    }

    Inline? Refused(string url, int line)
    {
        report.Tell(ProseRules.SafeLinks, line, $"the link '{Report.Shown(url)}' is not allowed: links lead to https:, tel: or mailto: addresses or to a .md file of this folder");
        return null;
    }

    PageLink? Inner(string url, ImmutableArray<Inline> content, int line)
    {
        var parts = url.Split('#', 2);
        var anchor = parts.Length > 1 ? parts[1] : null;
        var target = url.Length == 0 ? null : parts[0].Length == 0 ? page.Address : TargetOf(parts[0]);
        if (target is null || !catalog.Pages.ContainsKey((target.Kind, target.Slug)))
        {
            var hint = url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $": an address of the web starts with https://" : "";
            report.Tell(ProseRules.LiveLinks, line, $"the link '{Report.Shown(url)}' leads to no page of this folder{hint}");
            return null;
        }

        CheckPublished(target, line);
        if (anchor is not null)
        {
            target = target with { Anchor = anchor };
            anchors.Add((line, target));
        }

        return new PageLink(target, content);
    }

    /// <summary>A page that readers have leads to none that they do not have.</summary>
    public void CheckPublished(PageAddress target, int line)
    {
        if (!page.IsDraft) catalog.LeftOut.Check(target.Kind, target.Slug, line, report);
    }

    // Relative to the file, as in the repository's own browser: causes.md, ../checklists/pregnancy.md.
    PageAddress? TargetOf(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return null;
        var own = PageFolders.All[page.Kind];
        var parts = path.StartsWith("../", StringComparison.Ordinal) ? path[3..].Split('/') : [own, path];
        return parts.Length == 2 && PageFolders.Kinds.TryGetValue(parts[0], out var kind) ? new PageAddress(kind, parts[1][..^3]) : null;
    }

    [GeneratedRegex("^tel:[+]?[0-9][0-9 -]{1,20}$", RegexOptions.NonBacktracking)]
    private static partial Regex Telephone();
}
