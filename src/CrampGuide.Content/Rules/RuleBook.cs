using System.Collections.Immutable;
using CrampGuide.Content.Checks;

namespace CrampGuide.Content.Rules;

/// <summary>Every rule there is, by code.</summary>
public static class RuleBook
{
    /// <summary>All rules, in the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. FileRules.All.Concat(YamlRules.All).Concat(ProseRules.All).Concat(CalloutRules.All).Concat(PageRules.All).Concat(AllChecks.Rules)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
