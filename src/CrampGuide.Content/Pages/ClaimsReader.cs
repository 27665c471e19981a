using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads <c>claims.yml</c>.</summary>
sealed partial class ClaimsReader(IReadOnlyDictionary<string, ArticleSection> sections, IReadOnlyDictionary<string, Source> sources)
{
    static readonly Dictionary<string, Verdict> Verdicts = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict.Word(), StringComparer.Ordinal);
    static readonly ArticleSection NoSection = new("", "");

    readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public ImmutableArray<Claim> Read(ContentFile? file, Report report) =>
        [.. DataFile.List(file, report).Select(Read).OrderBy(claim => claim.Id, StringComparer.Ordinal)];

    Claim Read(Fields fields)
    {
        var id = fields.Text("id");
        if (id.Length > 0 && !ClaimId().IsMatch(id)) fields.Report.Tell(PageRules.Ids, fields.LineOf("id"), $"the id of a claim is C and three digits, not '{Report.Shown(id)}'");
        if (id.Length > 0 && !ids.Add(id)) fields.Report.Tell(PageRules.Ids, fields.LineOf("id"), $"the claim '{Report.Shown(id)}' stands here twice");
        var section = fields.Text("section");
        if (section.Length > 0 && !sections.ContainsKey(section)) fields.Report.Tell(PageRules.Exists, fields.LineOf("section"), $"the section '{Report.Shown(section)}' is not in the 'article' of site.yml");
        var claim = new Claim(
            id,
            sections.GetValueOrDefault(section, NoSection),
            fields.Text("claim", 200),
            fields.Word("verdict", Verdicts),
            fields.Text("evidence"),
            fields.Text("instead"),
            SourceIds.Resolve(fields.Texts("sources"), sources, fields.Report))
        { Line = fields.Line };
        fields.RefuseOthers();
        return claim;
    }

    [GeneratedRegex("^C[0-9]{3}$", RegexOptions.NonBacktracking)]
    private static partial Regex ClaimId();
}
