using CrampGuide.Content.Files;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>Reading from disk, in a folder of its own that is taken away again.</summary>
public sealed class DiskTests : IDisposable
{
    readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("crampguide-content-tests-");

    string Root => Path.Combine(parent.FullName, TestFolder.Name);

    public void Dispose() => parent.Delete(recursive: true);

    [Fact]
    public void A_folder_on_disk_is_the_same_edition_as_in_memory()
    {
        Write(Folder);
        Assert.Equal(Folder.Read().Edition!.Version, ProblemAssert.Clean(Reading.Of(Root)).Version);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_to_be_so()
    {
        var first = Reading.Of(Root).Problems[0];
        Assert.Equal("content", first.File);
        Assert.StartsWith("the folder cannot be read: ", first.Reason);
        Assert.Null(Reading.Of(Root).Edition);
    }

    [Fact]
    public void A_device_in_place_of_a_page_is_refused_and_not_read_for_ever()
    {
        Write(Folder);
        File.CreateSymbolicLink(Path.Combine(Root, "topics", "zero.md"), "/dev/zero");
        Assert.Contains("content/topics/zero.md(1): error CG0105: the file is empty, or it is no ordinary file", Reading.Of(Root).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_folder_linked_into_itself_ends()
    {
        Write(Folder);
        Directory.CreateSymbolicLink(Path.Combine(Root, "topics", "loop"), Root);
        var problems = Reading.Of(Root).Problems;
        Assert.InRange(problems.Length, 1, 20);
        Assert.All(problems, problem => Assert.StartsWith("content/topics/loop/", problem.File, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_linked_from_elsewhere_are_read()
    {
        Write(Folder);
        var topic = Path.Combine(Root, Topic);
        var elsewhere = Path.Combine(parent.FullName, "mounted.md");
        File.Move(topic, elsewhere);
        File.CreateSymbolicLink(topic, elsewhere);
        ProblemAssert.Clean(Reading.Of(Root));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_problem() => Assert.Single(Reading.Of(Root).Problems);

    [Theory]
    [InlineData(Topic)]
    [InlineData(Picture)]
    [InlineData(Sources)]
    [InlineData("notes.txt")]
    public void A_file_of_more_than_a_megabyte_is_one_problem(string file)
    {
        Write(Folder.With(file, new byte[(1024 * 1024) + 1]));
        ProblemAssert.Only(Reading.Of(Root), new ExpectedProblem(file, 1, "the file has 1,048,577 bytes; no file may have more than 1,048,576"));
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_alone()
    {
        Write(Folder.With(".DS_Store", "x").With("topics/.night-cramps.md.swp", "x").With(".git/config", "x"));
        ProblemAssert.Clean(Reading.Of(Root));
    }

    [Fact]
    public void More_than_a_thousand_files_are_a_problem()
    {
        Write(Enumerable.Range(0, 1000).Aggregate(Folder, (all, n) => all.With($"zzz/{n:000}.txt", "x")));
        Assert.Contains(Reading.Of(Root).Problems, problem => problem.Reason == "the folder holds more than 1000 files");
        Assert.Equal(1000, ContentFolder.Read(Root).Files.Count);
    }

    [Fact]
    public void More_than_four_megabytes_in_all_are_a_problem_and_no_more_is_loaded()
    {
        Write(Enumerable.Range(0, 6).Aggregate(Folder, (all, n) => all.With($"zzz/{n}.txt", new byte[1024 * 1024])));
        Assert.Contains(Reading.Of(Root).Problems, problem => problem.ToString() == "content/zzz/3.txt(1): error CG0102: the folder holds more than 4,194,304 bytes up to this file");
        Assert.DoesNotContain(ContentFolder.Read(Root).Files, file => file.Path == "zzz/4.txt");
    }

    [Fact]
    public void A_link_to_a_file_that_is_gone_is_a_problem()
    {
        Write(Folder.Without(Glossary));
        File.CreateSymbolicLink(Path.Combine(Root, Glossary), Path.Combine(Root, "gone.yml"));
        ProblemAssert.Only(Reading.Of(Root), new ExpectedProblem(Glossary, 1, "the file cannot be read: "));
    }

    void Write(TestFolder folder)
    {
        foreach (var (path, bytes) in folder.Files)
        {
            var file = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
