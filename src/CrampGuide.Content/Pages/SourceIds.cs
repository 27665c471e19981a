using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Turns ids of sources into sources.</summary>
static class SourceIds
{
    public static ImmutableArray<Source> Resolve(ImmutableArray<Located> ids, IReadOnlyDictionary<string, Source> sources, Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var resolved = ImmutableArray.CreateBuilder<Source>();
        foreach (var id in ids)
        {
            if (!sources.TryGetValue(id.Text, out var source))
            {
                report.Tell(PageRules.Exists, id.Line, $"the source '{Report.Shown(id.Text)}' is not in sources.yml");
                source = StandIn(id.Text);
            }

            if (!seen.Add(id.Text)) report.Tell(PageRules.Once, id.Line, $"the source '{id.Text}' stands here twice");
            else resolved.Add(source);
        }

        return resolved.ToImmutable();
    }

    /// <summary>In place of a source whose absence was reported.</summary>
    public static Source StandIn(string id) => new(id, "", "", "", null, SourceSeen.Unseen, "");
}
