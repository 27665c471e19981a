using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Dialect;

/// <summary>Reads the tokens in a text: <c>{emergency-number}</c> and citations like <c>{S01 S07}</c>.</summary>
static partial class TokenText
{
    static readonly Dictionary<string, NumberKind> Numbers = new(StringComparer.Ordinal)
    {
        ["emergency-number"] = NumberKind.Emergency,
        ["urgent-number"] = NumberKind.Urgent,
        ["poison-number"] = NumberKind.Poison,
        ["crisis-number"] = NumberKind.Crisis,
    };

    /// <param name="located">The text and its first line; a line break in it is a space to readers.</param>
    /// <param name="sources">Sources that may be cited here; null where none may.</param>
    /// <param name="report">Where faults go.</param>
    public static ImmutableArray<Inline> Read(Located located, IReadOnlyDictionary<string, Source>? sources, Report report)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        var from = 0;
        var lineFrom = located.Line;
        foreach (Match match in Token().Matches(located.Text))
        {
            Add(line, PartTo(match.Index), report);
            if (Meaning(match.Groups[1].Value, PartTo(match.Index + match.Length), sources, report) is { } inline) line.Add(inline);
        }

        Add(line, PartTo(located.Text.Length), report);
        return line.ToImmutable();

        // Lines are counted on from the part before: a text may hold a hundred thousand tokens.
        Located PartTo(int end)
        {
            var part = new Located(lineFrom, located.Text[from..end]);
            lineFrom += part.Text.AsSpan().Count('\n');
            from = end;
            return part;
        }
    }

    static void Add(ImmutableArray<Inline>.Builder line, Located part, Report report)
    {
        var brace = part.Text.AsSpan().IndexOfAny('{', '}');
        if (brace >= 0) report.Tell(ProseRules.NothingLeftOver, part.Line + part.Text.AsSpan(0, brace).Count('\n'), "a brace stands alone: tokens look like {emergency-number} or {S01}");
        if (part.Text.Length > 0) line.Add(new PlainText(part.Text.Replace('\n', ' ')));
    }

    static Inline? Meaning(string token, Located located, IReadOnlyDictionary<string, Source>? sources, Report report)
    {
        if (Numbers.TryGetValue(token, out var kind)) return new NumberToken(kind);
        var ids = token.Split((char[])[' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (sources is null || ids.Length == 0 || !ids.All(id => SourceId().IsMatch(id)))
        {
            var known = string.Join(", ", Numbers.Keys.Select(name => $"{{{name}}}")) + (sources is null ? "" : " and citations like {S01}");
            report.Tell(ProseRules.Tokens, located.Line, $"the token '{{{Report.Shown(token)}}}' is not known here; known are {known}");
            return null;
        }

        foreach (var id in ids.Where(id => !sources.ContainsKey(id)))
            report.Tell(ProseRules.Citations, located.Line, $"the source '{id}' is not in the 'sources' of this page");
        var cited = ids.Where(sources.ContainsKey).Select(id => sources[id]).ToImmutableArray();
        return cited.IsEmpty ? null : new Citation(cited);
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex(@"^S[0-9]{2,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex SourceId();
}
