using CrampGuide.Content.Paper;

namespace CrampGuide.Content.Tests.Paper;

/// <summary>A mark that people type from paper: a slip in it is noticed.</summary>
public sealed class FingerprintTests
{
    const string Hexadecimal = "0123456789abcdef";

    static IEnumerable<string> Marks => Enumerable.Range(0, 200).Select(n => Fingerprint.Of($"text {n}"));

    [Fact]
    public void The_same_text_has_the_same_mark_and_another_has_another()
    {
        Assert.Equal(Fingerprint.Of("calf"), Fingerprint.Of("calf"));
        Assert.Equal(200, Marks.Distinct().Count());
        Assert.All(Marks, mark => Assert.Matches("^[0-9a-f]{6}$", mark));
    }

    [Fact]
    public void A_mark_is_whole_in_small_letters_and_capitals()
    {
        Assert.All(Marks, mark => Assert.True(Fingerprint.IsWhole(mark)));
        Assert.All(Marks, mark => Assert.True(Fingerprint.IsWhole(mark.ToUpperInvariant())));
    }

    [Fact]
    public void No_mark_with_one_wrong_sign_is_whole() =>
        Assert.All(Marks, mark => Assert.DoesNotContain(
            from at in Enumerable.Range(0, mark.Length) from sign in Hexadecimal where sign != mark[at] select mark.Remove(at, 1).Insert(at, $"{sign}"),
            Fingerprint.IsWhole));

    [Fact]
    public void No_mark_with_two_signs_in_each_others_place_is_whole() =>
        Assert.All(Marks, mark => Assert.DoesNotContain(
            from one in Enumerable.Range(0, mark.Length) from other in Enumerable.Range(one + 1, mark.Length - one - 1) where mark[one] != mark[other] select Swapped(mark, one, other),
            Fingerprint.IsWhole));

    [Theory]
    [InlineData("")]
    [InlineData("0ade")]
    [InlineData("0000000")]
    [InlineData("00000g")]
    [InlineData("<script>")]
    public void Anything_else_is_no_mark(string text) => Assert.False(Fingerprint.IsWhole(text));

    static string Swapped(string mark, int one, int other)
    {
        var signs = mark.ToCharArray();
        (signs[one], signs[other]) = (signs[other], signs[one]);
        return new string(signs);
    }
}
