using CrampGuide.Content.Rules;

namespace CrampGuide.Content;

/// <summary>How much a <see cref="Problem"/> matters.</summary>
public enum Severity
{
    /// <summary>The content cannot be published.</summary>
    Error,

    /// <summary>The content can be published; an editor must look. A strict check takes it for an error.</summary>
    Warning,

    /// <summary>Good to know in time; nothing is wrong yet.</summary>
    Note,
}

/// <summary>One mistake in the content, where an editor can find it.</summary>
/// <param name="File">The file, with the name of the content folder in front: <c>content/topics/causes.md</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Rule">The rule that is broken: its code, its reason, an example.</param>
/// <param name="Reason">What is wrong and how to mend it, in a sentence without a line break.</param>
public sealed record Problem(string File, int Line, Rule Rule, string Reason)
{
    /// <summary>How much it matters.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The form that editors and their tools know: <c>file(line): error CG0401: reason</c>.</summary>
    public override string ToString() => ToString(Severity);

    /// <summary>The same, with a severity that the rule itself does not have: a strict check makes a warning an error.</summary>
    public string ToString(Severity severity) => $"{File}({Line}): {severity.ToString().ToLowerInvariant()} {Rule.Code}: {Reason}";
}
