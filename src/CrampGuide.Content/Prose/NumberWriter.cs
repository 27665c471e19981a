using CrampGuide.Content.Guide;
using CrampGuide.Content.Markup;

namespace CrampGuide.Content.Prose;

/// <summary>Writes numbers to call: "112 · 999 (UK) · 911 (US, Canada)".</summary>
static class NumberWriter
{
    public static void Write(HtmlWriter writer, Place place, NumberKind kind)
    {
        var numbers = place.Numbers.ToCallFor(kind);
        if (numbers.IsEmpty)
        {
            writer.Text(PhoneNumbers.Name(kind));
            return;
        }

        // No line may break inside a number and its country.
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0) writer.Text("\u00A0· ");
            writer.Open("span", ("class", "number"));
            if (place.CanDial) writer.Open("a", ("href", $"tel:{numbers[i].Digits}")).Text(numbers[i].Number).Close("a");
            else writer.Text(numbers[i].Number);
            if (numbers[i].Label is { } label) writer.Text($" ({label})");
            writer.Close("span");
        }
    }

    public static string Text(PhoneNumbers all, NumberKind kind)
    {
        var numbers = all.ToCallFor(kind);
        return numbers.IsEmpty
            ? PhoneNumbers.Name(kind)
            : string.Join(" · ", numbers.Select(number => number.Label is null ? number.Number : $"{number.Number} ({number.Label})"));
    }
}
