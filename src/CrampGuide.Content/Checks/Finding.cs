namespace CrampGuide.Content.Checks;

/// <summary>A place at which a rule is broken.</summary>
/// <param name="File">The file, with the name of the content folder in front.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">What is wrong and how to mend it.</param>
readonly record struct Finding(string File, int Line, string Reason);
