using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>One change of the minimal folder that must give exactly one problem.</summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="File">The file that is changed, in which the problem must be reported.</param>
/// <param name="Old">What is changed.</param>
/// <param name="Now">What stands there now.</param>
/// <param name="At">A text on the line that must be reported.</param>
/// <param name="Says">A telling part of the reason.</param>
sealed record Fault(string Name, string File, string Old, string Now, string At, string Says)
{
    /// <summary>A fault in prose: other Markdown as the text of the topic.</summary>
    public static Fault InText(string name, string markdown, string at, string says) =>
        new(name, MinimalFolder.Topic, MinimalFolder.TopicText, markdown, at, says);
}

/// <summary>Faults of one kind, by name, for a theory whose rows are readable names.</summary>
sealed class FaultTable(params Fault[] faults)
{
    public TheoryData<string> Names => [.. faults.Select(fault => fault.Name)];

    public void Check(string name)
    {
        var fault = faults.Single(fault => fault.Name == name);
        var changed = MinimalFolder.Folder.Change(fault.File, fault.Old, fault.Now);
        ProblemAssert.Only(changed.Read(), new ExpectedProblem(fault.File, changed.LineOf(fault.File, fault.At), fault.Says));
    }
}
