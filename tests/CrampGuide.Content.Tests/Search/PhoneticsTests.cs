using CrampGuide.Content.Search;

namespace CrampGuide.Content.Tests.Search;

/// <summary>Words that sound alike are taken for each other, and others are not.</summary>
public sealed class PhoneticsTests
{
    [Theory]
    [InlineData("quinine", "kwineen")]
    [InlineData("physio", "fizio")]
    [InlineData("sciatica", "sighatica")]
    [InlineData("calf", "caff")]
    [InlineData("finger", "finga")]
    [InlineData("veins", "vanes")]
    [InlineData("knee", "nee")]
    [InlineData("massage", "massarge")]
    public void Spellings_that_sound_alike_have_one_sound(string right, string heard) => Assert.Equal(Phonetics.Of(right), Phonetics.Of(heard));

    [Theory]
    [InlineData("calf", "thigh")]
    [InlineData("heat", "hip")]
    [InlineData("cramp", "clamp")]
    public void Words_that_sound_different_have_two(string one, string other) => Assert.NotEqual(Phonetics.Of(one), Phonetics.Of(other));
}
