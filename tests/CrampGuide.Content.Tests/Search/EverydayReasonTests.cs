using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;
using static CrampGuide.Content.Tests.Fixtures.MinimalFolder;

namespace CrampGuide.Content.Tests.Search;

/// <summary>A weak sign with an everyday reason frightens nobody, unless something else makes it serious.</summary>
public sealed class EverydayReasonTests
{
    [Theory]
    [InlineData("calf white")]
    [InlineData("leg white")]
    [InlineData("calf white from leg")]
    public void A_sign_without_a_reason_raises_the_banner(string query) => Assert.NotNull(Match(query, "calf|leg white ! jeans|leggings"));

    [Theory]
    [InlineData("jeans made my calf white")]
    [InlineData("calf white after leggings")]
    [InlineData("leggings: leg white")]
    public void A_reason_silences_a_sign_that_stands_alone(string query) => Assert.Null(Match(query, "calf|leg white ! jeans|leggings"));

    [Theory]
    [InlineData("calf white from jeans, cold calf")]
    [InlineData("cold calf, and my leg is white from jeans")]
    public void Another_sign_beside_it_is_heard(string query) => Assert.NotNull(Match(query, "calf|leg white ! jeans"));

    [Fact]
    public void Another_sign_in_its_midst_is_heard() => Assert.NotNull(Match("calf cold and white from jeans", "calf|leg * white ! jeans\", \"calf * cold ! ice"));

    [Theory]
    [InlineData("jeans made my calf white at rest")]
    [InlineData("calf still white after jeans")]
    public void What_is_serious_whatever_its_reason_is_heard(string query) => Assert.NotNull(Match(query, "calf white ! jeans", "at rest, still white"));

    [Fact]
    public void Despair_has_no_everyday_reason() => Assert.True(Match("want to die, jeans", "want to die ! jeans")!.IsCrisis);

    [Theory]
    [InlineData("\"calf white ! paint plaster\"", "a '!' stands once")]
    [InlineData("\"calf ! white ! paint\"", "a '!' stands once")]
    [InlineData("calf white", "an everyday reason stands behind '!'")]
    [InlineData("\"calf ! {limp}\"", "there is no class 'limp'")]
    public void A_reason_that_cannot_be_read_is_told(string phrase, string reason) =>
        Assert.Contains(With(phrase, "at rest").Read().Problems, problem => problem.Rule.Code == "CG0512" && problem.Reason.Contains(reason, StringComparison.Ordinal));

    static EmergencyMatch? Match(string query, string reason, string unless = "at rest") => ProblemAssert.Clean(With($"\"{reason}\"", unless).Read()).Search.Search(query).Emergency;

    static TestFolder With(string reason, string unless) => Folder
        .Change(SearchWords, "emergencies:", $"everyday:\n  phrases: [{reason}]\n  unless: [{unless}]\nemergencies:")
        .Change(SearchWords, "phrases: [swollen calf]", "phrases: [swollen calf, calf white, leg white, calf cold, cold calf]");
}
