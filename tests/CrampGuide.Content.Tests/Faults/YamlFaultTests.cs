using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

public sealed class YamlFaultTests
{
    const string TooDeep = "lists and maps stand more than 8 deep in each other";
    const string NotClosed = "this is not YAML: a bracket or a quotation mark is not closed";
    const string NoAnchors = "anchors (&name) and tags (!name) are not used here";

    static readonly FaultTable Faults = new(
        InHead("an alias in a head", "title: Night cramps\nsummary: About Night cramps.", "title: Night cramps\nsummary: *title", "*title", "aliases (*name) are not used here"),
        InHead("an anchor in a head", "title: Night cramps", "title: &title Night cramps", "&title", NoAnchors),
        InHead("a tag in a head", "title: Night cramps", "title: !!str Night cramps", "!!str", NoAnchors),
        InHead("a tag of a type in a head", "also: [Night cramps by night]", "also: !<tag:yaml.org,2002:python/object> [x]", "python", NoAnchors),
        InHead("600 brackets in a head", "[Night cramps by night]", new string('[', 600), "[[[", NotClosed),
        InHead("600 braces in a head", "[Night cramps by night]", new string('{', 600), "{{{", NotClosed),
        InHead("600 closed brackets in a head", "[Night cramps by night]", new string('[', 600) + new string(']', 600), "[[[", TooDeep),
        InHead("600 hyphens in a head", "[Night cramps by night]", "\n  " + string.Concat(Enumerable.Repeat("- ", 600)) + "x", "- - -", TooDeep),
        InHead("600 question marks in a head", "[Night cramps by night]", "\n  " + string.Concat(Enumerable.Repeat("? ", 600)) + "x", "? ? ?", TooDeep),
        InHead("a bracket not closed", "[Night cramps by night]", "[Night cramps by night", "also:", NotClosed),
        InHead("a quotation mark not closed", "title: Night cramps", "title: \"Night cramps", "title:", "this is not YAML"),
        InHead("a tabulator before a key", "  - date:", "\t- date:", "\t- date", "a line starts with a tabulator: use spaces"),
        InHead("a list for a key", "also: [Night cramps by night]", "[also]: x", "[also]", "a key must be a word, not a list or a map"),
        InHead("a head that is a list", "title: Night cramps", "- title: Night cramps", "summary:", "this is not YAML"),
        InHead("a second document in a head", "title: Night cramps", "title: Night cramps\n--- # more", "--- # more", "a second YAML document starts here"),
        InData("an alias in a data file", "evidence: It breaks the skin.", "evidence: *harm", "*harm", "aliases (*name) are not used here"),
        InData("an anchor in a data file", "evidence: It breaks the skin.", "evidence: &harm It breaks the skin.", "&harm", NoAnchors),
        InData("a tag in a data file", "evidence: It breaks the skin.", "evidence: !harm It breaks the skin.", "!harm", NoAnchors),
        InData("a merge key in a data file", "  evidence: It breaks the skin.", "  evidence: It breaks the skin.\n  <<: x", "<<:", "the key '<<' is not known here"),
        InData("600 brackets in a data file", "- id: C002", "- " + new string('[', 600) + "\n- id: C002", "[[[", TooDeep),
        InData("nine lists in each other", "sources: []", "sources: [[[[[[[[[]]]]]]]]]", "[[[", TooDeep),
        InData("a second document in a data file", "- id: C002", "---\n- id: C002", "---", "a second YAML document starts here"));

    public static TheoryData<string> Names => Faults.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Yaml_at_fault_is_reported_on_its_line(string fault) => Faults.Check(fault);

    [Theory]
    [InlineData(Claims)]
    [InlineData(Sources)]
    [InlineData(Glossary)]
    public void A_list_that_is_a_map_is_one_problem(string file) =>
        ProblemAssert.Only(Folder.With(file, "name: x\n").Read(), new ExpectedProblem(file, 1, "this file is a list: each item starts with a hyphen"));

    [Theory]
    [InlineData(Site)]
    [InlineData(Numbers)]
    [InlineData(SearchWords)]
    public void A_map_that_is_a_list_is_one_problem(string file) =>
        ProblemAssert.Only(Folder.With(file, "- name: x\n").Read(), new ExpectedProblem(file, 1, "this file must be a map of 'key: value' lines"));

    [Theory]
    [InlineData(Topic)]
    [InlineData(Checklist)]
    [InlineData(Sheet)]
    public void A_head_that_is_a_list_is_one_problem(string file) =>
        ProblemAssert.Only(Folder.With(file, "---\n- title\n---\nWords. {S01}\n").Read(), new ExpectedProblem(file, 2, "the head of the page must be a map"));

    static Fault InHead(string name, string old, string now, string at, string says) => new(name, Topic, old, now, at, says);

    static Fault InData(string name, string old, string now, string at, string says) => new(name, Claims, old, now, at, says);
}
