namespace CrampGuide.Content.Rules;

/// <summary>Something the content must keep to, with the reason why: what a problem means and how to mend it.</summary>
public sealed record Rule
{
    /// <summary>Two letters and four digits, such as <c>CG0401</c>. Stable: a code is never given to another rule.</summary>
    public required string Code { get; init; }

    /// <summary>How much breaking it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What must hold, in one line.</summary>
    public required string Says { get; init; }

    /// <summary>Why it must hold: what would happen to a reader or an editor otherwise.</summary>
    public required string Why { get; init; }

    /// <summary>A piece of content that breaks it.</summary>
    public required string Wrong { get; init; }

    /// <summary>The same, mended.</summary>
    public required string Right { get; init; }

    internal static Rule Error(string code, string says, string why, string wrong, string right) => Of(Severity.Error, code, says, why, wrong, right);

    internal static Rule Warning(string code, string says, string why, string wrong, string right) => Of(Severity.Warning, code, says, why, wrong, right);

    internal static Rule Note(string code, string says, string why, string wrong, string right) => Of(Severity.Note, code, says, why, wrong, right);

    static Rule Of(Severity severity, string code, string says, string why, string wrong, string right) =>
        new() { Code = code, Severity = severity, Says = says, Why = why, Wrong = wrong, Right = right };
}
