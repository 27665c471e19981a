using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads <c>sources.yml</c>.</summary>
static partial class SourcesReader
{
    static readonly Dictionary<string, SourceSeen> Seen = new(StringComparer.Ordinal)
    {
        ["publisher"] = SourceSeen.Publisher,
        ["copy"] = SourceSeen.Copy,
        ["unseen"] = SourceSeen.Unseen,
    };

    public static ImmutableArray<Source> Read(ContentFile? file, Report report)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. DataFile.List(file, report).Select(fields => Read(fields, ids)).OrderBy(source => source.Id.Length).ThenBy(source => source.Id, StringComparer.Ordinal)];
    }

    static Source Read(Fields fields, HashSet<string> ids)
    {
        var id = fields.Text("id");
        if (id.Length > 0 && !SourceId().IsMatch(id)) fields.Report.Tell(PageRules.Ids, fields.LineOf("id"), $"the id of a source is S and two or three digits, not '{Report.Shown(id)}'");
        if (id.Length > 0 && !ids.Add(id)) fields.Report.Tell(PageRules.Ids, fields.LineOf("id"), $"the source '{Report.Shown(id)}' stands here twice");
        var source = new Source(
            id, fields.Text("publisher", 200), fields.Text("title", 300), fields.Text("dated", 120), ReadAddress(fields), fields.Word("seen", Seen), fields.Text("note"))
        { Line = fields.Line };
        fields.RefuseOthers();
        return source;
    }

    static Uri? ReadAddress(Fields fields)
    {
        if (fields.OptionalText("address") is not { Length: > 0 } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0) return uri;
        fields.Report.Tell(PageRules.Addresses, fields.LineOf("address"), $"'{Report.Shown(text)}' is not a web address");
        return null;
    }

    [GeneratedRegex("^S[0-9]{2,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex SourceId();
}
