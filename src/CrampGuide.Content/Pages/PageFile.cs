using System.Text;
using System.Text.RegularExpressions;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>A page's file, cut into its head (read as fields) and the Markdown below, which is read later.</summary>
sealed partial class PageFile
{
    const string Fence = "---";

    PageFile(string slug, PageKind kind, YamlNode yaml, Fields head, string body, int bodyLineBefore, Report report)
    {
        Slug = slug;
        Kind = kind;
        Yaml = yaml;
        Head = head;
        Body = body;
        BodyLineBefore = bodyLineBefore;
        Report = report;
    }

    public string Slug { get; }

    public PageKind Kind { get; }

    /// <summary>The head as it was parsed.</summary>
    public YamlNode Yaml { get; }

    public Fields Head { get; }

    public string Body { get; }

    /// <summary>How many lines of the file stand before the body.</summary>
    public int BodyLineBefore { get; }

    public Report Report { get; }

    public static PageFile? Read(ContentFile file, PageKind kind, Report report)
    {
        if (!IsSlug(file.Name)) report.Tell(FileRules.InItsPlace, 1, $"the file's name '{Report.Shown(file.Name)}' becomes an address: use small letters, digits and single hyphens");
        if (FileText.Of(file, Caps.PageBytes, report) is not { } text) return null;
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            report.Tell(YamlRules.Head, 1, "a page starts with its head: a line of three hyphens, the keys, and a line of three hyphens");
            return null;
        }

        var end = text.IndexOf($"\n{Fence}\n", Fence.Length, StringComparison.Ordinal);
        if (end < 0)
        {
            report.Tell(YamlRules.Head, 1, "the head of the page is never closed: put a line of three hyphens below its keys");
            return null;
        }

        var head = text[(Fence.Length + 1)..(end + 1)];
        if (Encoding.UTF8.GetByteCount(head) > Caps.FrontMatterBytes)
        {
            report.Tell(FileRules.NotTooLarge, 1, $"the head of the page has more than {Caps.FrontMatterBytes:N0} bytes");
            return null;
        }

        var problemsBefore = report.Count;
        if (YamlReader.Read(head, 1, report) is not { } yaml)
        {
            if (report.Count == problemsBefore) report.Tell(YamlRules.Head, 1, "the head of the page is empty");
            return null;
        }

        var bodyStart = end + Fence.Length + 2;
        var fields = Fields.Of(yaml, 2, "the head of the page", report);
        return new PageFile(file.Name, kind, yaml, fields, text[bodyStart..], text.AsSpan(0, bodyStart).Count('\n'), report);
    }

    public static bool IsSlug(string name) => Slugs().IsMatch(name) && name.Length <= 60;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Slugs();
}
