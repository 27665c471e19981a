using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Markup;

namespace CrampGuide.Content.Prose;

/// <summary>Writes numbers to call: "112 · 999 (UK) · 911 (US, Canada)".</summary>
static class NumberWriter
{
    public static void Write(HtmlWriter writer, Place place, NumberKind kind)
    {
        // By this mark a script finds what to write in the numbers of the reader's country.
        writer.Open("span", ("data-number", kind.ToString().ToLowerInvariant()));
        Write(writer, place.Numbers.ToCallFor(kind), kind, place.CanDial);
        writer.Close("span");
    }

    static void Write(HtmlWriter writer, ImmutableArray<PhoneNumber> numbers, NumberKind kind, bool canDial)
    {
        if (numbers.IsEmpty) writer.Text(PhoneNumbers.Name(kind));
        // A line breaks between numbers, and inside one with its country only where both are wider than it.
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0) writer.Text(" ");
            writer.Open("span", ("class", "number"));
            // A line that ends with a dot seems to be cut off: the dot goes along with the number behind it.
            if (i > 0) writer.Text("·\u00A0");
            if (canDial) writer.Open("a", ("href", $"tel:{numbers[i].Digits}")).Text(numbers[i].Number).Close("a");
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
