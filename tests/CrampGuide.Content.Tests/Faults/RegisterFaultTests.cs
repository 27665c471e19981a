using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Faults;

/// <summary>Faults in the two registers, of claims and of sources.</summary>
public sealed class RegisterFaultTests
{
    static readonly FaultTable ClaimFaults = new(
        Claim("an id that is none", "- id: C002", MoreClaims("id: C2") + "- id: C002", "id: C2", "the id of a claim is C and three digits, not 'C2'"),
        Claim("an id twice", "- id: C002", MoreClaims("id: 'C001'") + "- id: C002", "id: 'C001'", "the claim 'C001' stands here twice"),
        Claim("missing id", "- id: C002", MoreClaims("section: first-aid", "") + "- id: C002", "- section", "the key 'id' is missing"),
        Claim("unknown section", "  section: first-aid\n  claim: Prick", "  section: last-aid\n  claim: Prick", "last-aid", "the section 'last-aid' is not in the 'article' of site.yml"),
        Claim("unknown verdict", "verdict: dangerous", "verdict: risky", "risky", "'verdict' must be one of dangerous, wrong, not-recommended, unproven, supported, not 'risky'"),
        Claim("unknown source", "sources: [S01]", "sources: [S55]", "S55", "the source 'S55' is not in sources.yml"),
        Claim("missing sources", "  sources: []\n", "", "id: C002", "the key 'sources' is missing"),
        Claim("missing advice", "  instead: Stretch gently.\n", "", "id: C001", "the key 'instead' is missing"),
        Claim("unknown key", "  sources: []", "  sources: []\n  safe: Wait.", "safe:", "the key 'safe' is not known here; known are claim, evidence, id, instead, section, sources, verdict"),
        Claim("duplicate key", "  claim: Prick the muscle", "  claim: Prick the muscle\n  claim: Pinch", "Pinch", "the key 'claim' stands here twice"),
        Claim("claim over 200 characters", "Prick the muscle", new string('x', 201), "xxx", "'claim' has 201 characters; it may have at most 200"),
        Claim("an item that is no map", "- id: C002", "- just text\n- id: C002", "just text", "an item of the list must be a map"));

    static readonly FaultTable SourceFaults = new(
        Source("an id that is none", "- id: S02", More("X1") + "- id: S02", "X1", "the id of a source is S and two or three digits, not 'X1'"),
        Source("an id twice", "- id: S02", More("'S01'") + "- id: S02", "'S01'", "the source 'S01' stands here twice"),
        Source("unknown state", "seen: unseen", "seen: maybe", "maybe", "'seen' must be one of publisher, copy, unseen, not 'maybe'"),
        Source("an address that is none", "https://example.org/cramps", "example.org/cramps", "address:", "'example.org/cramps' is not a web address"),
        Source("an address with a script", "https://example.org/cramps", "javascript:alert(1)", "address:", "'javascript:alert(1)' is not a web address"),
        Source("an empty address", "https://example.org/cramps", "", "address:", "'address' is empty"),
        Source("missing note", "  note: Read whole.\n", "", "id: S01", "the key 'note' is missing"),
        Source("unknown key", "  note: Read whole.", "  note: Read whole.\n  url: x", "url:", "the key 'url' is not known here; known are address, dated, id, note, publisher, seen, title"));

    public static TheoryData<string> ClaimNames => ClaimFaults.Names;

    public static TheoryData<string> SourceNames => SourceFaults.Names;

    [Theory]
    [MemberData(nameof(ClaimNames))]
    public void A_claim_at_fault_is_reported_on_its_line(string fault) => ClaimFaults.Check(fault);

    [Theory]
    [MemberData(nameof(SourceNames))]
    public void A_source_at_fault_is_reported_on_its_line(string fault) => SourceFaults.Check(fault);

    static string More(string id) => $"- id: {id}\n  publisher: P\n  title: T\n  dated: D\n  seen: copy\n  note: N\n";

    static string MoreClaims(string first, string section = "  section: first-aid\n") =>
        $"- {first}\n{section}  claim: C\n  verdict: wrong\n  evidence: E\n  instead: I\n  sources: []\n";

    static Fault Claim(string name, string old, string now, string at, string says) => new(name, Claims, old, now, at, says);

    static Fault Source(string name, string old, string now, string at, string says) => new(name, Sources, old, now, at, says);
}
