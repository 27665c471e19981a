using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Writing;

public sealed class EditionVersionTests
{
    static string Version(TestFolder folder) => ProblemAssert.Clean(folder.Read()).Version;

    [Fact]
    public void A_version_is_ten_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{10}$", Version(Folder));

    [Fact]
    public void The_same_bytes_give_the_same_version() => Assert.Equal(Version(Folder), Version(Folder));

    [Fact]
    public void The_order_of_files_makes_no_difference() => Assert.Equal(Version(Folder), ProblemAssert.Clean(Folder.ReadInOtherOrder()).Version);

    [Theory]
    [InlineData(Topic)]
    [InlineData(Checklist)]
    [InlineData(Sheet)]
    [InlineData(Picture)]
    [InlineData(Claims)]
    [InlineData(Site)]
    public void One_byte_makes_another_version(string file) => Assert.NotEqual(Version(Folder), Version(Folder.With(file, Folder.Text(file) + "\n")));

    [Fact]
    public void A_file_by_another_name_makes_another_version() =>
        Assert.NotEqual(Folder.With("pictures/a.svg", Folder.Text(Picture)).Read().Edition!.Version, Folder.With("pictures/b.svg", Folder.Text(Picture)).Read().Edition!.Version);

    // Without their lengths between them, the bytes of both folders would be the same row.
    [Fact]
    public void A_line_moved_from_one_file_to_the_next_makes_another_version()
    {
        var (numbers, glossary) = (Folder.Text(Numbers), Folder.Text(Glossary));
        var one = Folder.With(Numbers, $"{numbers}# ").With(Glossary, $"# {Glossary}\n{glossary}");
        var other = Folder.With(Numbers, $"{numbers}# {Glossary}\n# ").With(Glossary, glossary);
        Assert.NotEqual(one.Version, other.Version);
    }

    [Fact]
    public void Broken_content_has_no_version() => Assert.Null(Folder.With(Site, "").Read().Edition);
}
