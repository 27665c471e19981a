using System.Text;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>Faults of whole files. Each is one problem, though other files point to the file.</summary>
public sealed class FileFaultTests
{
    // Everything in the folder is pointed to from somewhere: what cannot be read must not be reported again there.
    static readonly TestFolder Linked = WithTopicText("""
        Stretch. {S01} See [the sheet](../sheets/calf-now.md#why), [the list](../checklists/calf-clot.md#why) and [below](#why).

        ## Why

        :: claims C001

        :: checklist calf-clot

        :: sheet calf-now

        :: picture calf A calf with a line across.
        """)
        .Change(Checklist, "Any one sign is enough.", "Any one sign is enough. See [more](../topics/night-cramps.md#why).\n\n## Why\n\nWords.")
        .Change(Sheet, "For a hard calf.", "For a hard calf. {S02}\n\n## Why\n\nWords.");

    public static TheoryData<string> Files => [Topic, Checklist, Sheet, Picture, Claims, Sources, Numbers, SearchWords, Glossary, Site];

    public static TheoryData<string> DataFiles => [Claims, Sources, Numbers, SearchWords, Glossary, Site];

    public static TheoryData<string, int> Caps => new()
    {
        { Topic, 262_144 }, { Checklist, 262_144 }, { Sheet, 262_144 }, { Picture, 65_536 }, { Claims, 1_048_576 }, { Site, 1_048_576 },
    };

    [Fact]
    public void A_folder_in_which_everything_points_to_everything_reads_clean() => ProblemAssert.Clean(Linked.Read());

    [Theory]
    [MemberData(nameof(Files))]
    public void Text_that_is_not_utf8_names_file_and_line(string file) => ProblemAssert.Only(
        Linked.With(file, [.. Encoding.UTF8.GetBytes("---\nCall at 3 o"), 0x92, .. Encoding.UTF8.GetBytes("clock\n---\n")]).Read(),
        new ExpectedProblem(file, 2, "the file is not UTF-8 text: save it with the encoding UTF-8"));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_control_character_names_file_and_line(string file) => ProblemAssert.Only(
        Linked.With(file, Linked.Text(file) + "\n\u001B[31m").Read(),
        new ExpectedProblem(file, Linked.Text(file).Count(c => c == '\n') + 2, "the file holds a control character (U+001B): delete it"));

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\u0085', "U+0085")]
    [InlineData('\u202E', "U+202E")]
    [InlineData('\u2028', "U+2028")]
    [InlineData('\uFEFF', "U+FEFF")]
    public void A_character_nobody_sees_is_named(char hidden, string code) => ProblemAssert.Only(
        WithTopicText($"Words.\nTake{hidden} 12.").Read(),
        new ExpectedProblem(Topic, Folder.LineOf(Topic, TopicText) + 1, code));

    [Theory]
    [MemberData(nameof(Caps))]
    public void A_file_over_its_cap_is_one_problem(string file, int cap) => ProblemAssert.Only(
        Linked.With(file, Encoding.UTF8.GetBytes(new string('x', cap + 1))).Read(),
        new ExpectedProblem(file, 1, $"the file has {cap + 1:N0} bytes; it may have at most {cap:N0}"));

    [Fact]
    public void A_head_over_its_cap_is_one_problem() => ProblemAssert.Only(
        Linked.Change(Topic, "also:", $"# {new string('x', 16 * 1024)}\nalso:").Read(),
        new ExpectedProblem(Topic, 1, "the head of the page has more than 16,384 bytes"));

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void A_missing_data_file_is_one_problem(string file) => ProblemAssert.Only(
        Linked.Without(file).Read(), new ExpectedProblem(file, 1, "this file is missing"));

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void An_empty_data_file_is_one_problem(string file) => ProblemAssert.Only(
        Linked.With(file, "").Read(), new ExpectedProblem(file, 1, "the file is empty"));

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void A_data_file_of_comments_is_empty(string file) => ProblemAssert.Only(
        Linked.With(file, "# nothing yet\n").Read(), new ExpectedProblem(file, 1, "the file is empty"));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void An_empty_head_is_one_problem(string head) => ProblemAssert.Only(
        Linked.With(Topic, $"---\n{head}---\nWords.\n").Read(), new ExpectedProblem(Topic, 1, "the head of the page is empty"));

    [Theory]
    [InlineData("topics/Night.md")]
    [InlineData("topics/night_cramps.md")]
    [InlineData("topics/night--cramps.md")]
    [InlineData("topics/night cramps.md")]
    [InlineData("topics/-night.md")]
    [InlineData("topics/nächte.md")]
    public void A_name_that_is_no_address_names_the_file(string file)
    {
        var site = Folder.Text(Site).Replace("topics: [night-cramps]", $"topics: ['{Path.GetFileNameWithoutExtension(file)}']", StringComparison.Ordinal);
        var folder = Folder.Without(Topic).With(file, Folder.Text(Topic)).With(Site, site);
        ProblemAssert.Only(folder.Read(), new ExpectedProblem(file, 1, "becomes an address: use small letters, digits and single hyphens"));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("topics/night-cramps.txt")]
    [InlineData("topics/old/night-cramps.md")]
    [InlineData("pages/night-cramps.md")]
    [InlineData("pictures/calf.png")]
    [InlineData("topics/README.md.bak")]
    public void A_file_without_a_place_is_one_problem(string file) => ProblemAssert.Only(
        Linked.With(file, "x").Read(), new ExpectedProblem(file, 1, "this file has no place in the folder"));

    [Fact]
    public void Nothing_at_all_is_six_missing_files() => Assert.Equal(
        Folder.Files.Keys.Where(file => file.EndsWith(".yml", StringComparison.Ordinal)).Select(file => $"content/{file}(1): error CG0105: this file is missing"),
        TestFolder.Empty.Read().Problems.Select(problem => problem.ToString()));
}
