using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Faults;

public sealed class CleanFolderTests
{
    [Fact]
    public void The_minimal_folder_reads_clean() => ProblemAssert.Clean(MinimalFolder.Folder.Read());
}
