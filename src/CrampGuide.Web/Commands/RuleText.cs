using CrampGuide.Content.Rules;

namespace CrampGuide.Web.Commands;

/// <summary>Explains rules: what each asks for, why, and an example made wrong and mended.</summary>
static class RuleText
{
    public static int Print(string code)
    {
        var rules = code.Equals("all", StringComparison.OrdinalIgnoreCase) ? RuleBook.All : [.. RuleBook.All.Where(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase))];
        foreach (var rule in rules)
        {
            Console.Out.WriteLine($"{rule.Code} ({rule.Severity.ToString().ToLowerInvariant()}): {rule.Says}");
            Console.Out.WriteLine($"  Why: {rule.Why}");
            Console.Out.WriteLine($"  Wrong:\n{Indented(rule.Wrong)}");
            Console.Out.WriteLine($"  Right:\n{Indented(rule.Right)}\n");
        }

        if (!rules.IsEmpty) return 0;
        Console.Error.WriteLine($"There is no rule '{code}'. 'check --explain all' lists them.");
        return 1;
    }

    static string Indented(string example) => string.Join('\n', example.Split('\n').Select(line => $"    {line}"));
}
