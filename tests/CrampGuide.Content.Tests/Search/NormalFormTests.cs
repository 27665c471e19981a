using CrampGuide.Content.Search;

namespace CrampGuide.Content.Tests.Search;

/// <summary>A word is found in whichever form, spelling or number it was typed.</summary>
public sealed class NormalFormTests
{
    [Theory]
    [InlineData("oedema", "edema")]
    [InlineData("oestrogen", "estrogen")]
    [InlineData("diarrhoea", "diarrhea")]
    [InlineData("hypocalcaemia", "hypocalcemia")]
    [InlineData("colour", "colors")]
    [InlineData("litre", "liters")]
    [InlineData("sulphate", "sulfate")]
    [InlineData("travelled", "traveling")]
    [InlineData("calf", "calves")]
    [InlineData("foot", "feet")]
    [InlineData("numb", "numbness")]
    [InlineData("swelling", "swollen")]
    [InlineData("судорога", "судорогами")]
    public void Forms_and_spellings_are_one(string one, string other) => Assert.Equal(NormalForm.Of(one), NormalForm.Of(other));

    [Theory]
    [InlineData("toe", "to")]
    [InlineData("hour", "hor")]
    [InlineData("heat", "heart")]
    [InlineData("left", "leave")]
    public void Different_words_stay_different(string one, string other) => Assert.NotEqual(NormalForm.Of(one), NormalForm.Of(other));
}
