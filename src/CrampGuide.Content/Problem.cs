namespace CrampGuide.Content;

/// <summary>How much a <see cref="Problem"/> matters.</summary>
public enum Severity
{
    /// <summary>The content cannot be published.</summary>
    Error,

    /// <summary>The content can be published; an editor should look.</summary>
    Warning,
}

/// <summary>One mistake in the content, where an editor can find it.</summary>
/// <param name="File">The file, with the name of the content folder in front: <c>content/topics/causes.md</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Severity">Whether it stops publication.</param>
/// <param name="Reason">What is wrong and how to mend it, in a sentence without a line break.</param>
public sealed record Problem(string File, int Line, Severity Severity, string Reason)
{
    /// <summary>The form that editors and their tools know: <c>file(line): reason</c>.</summary>
    public override string ToString() =>
        Severity == Severity.Error ? $"{File}({Line}): {Reason}" : $"{File}({Line}): warning: {Reason}";
}
