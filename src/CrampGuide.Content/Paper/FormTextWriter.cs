using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Paper;

/// <summary>Writes paper that is made from a topic as plain text of 80 columns: for a message, or to copy by hand.</summary>
/// <param name="numbers">The numbers to call.</param>
public sealed class FormTextWriter(PhoneNumbers numbers)
{
    readonly TextProseWriter prose = new(numbers);

    /// <summary>Writes the words without dates and addresses, which belong to the print and not to the text.</summary>
    public string Write(PaperForm form)
    {
        var text = new StringBuilder();
        text.Append(TextProseWriter.Wrap(form.Title.ToUpperInvariant()));
        foreach (var (heading, lines, isNumbered) in Parts(form))
        {
            text.Append('\n').Append(TextProseWriter.Wrap(heading));
            for (var i = 0; i < lines.Length; i++) text.Append(TextProseWriter.Wrap(prose.Write(lines[i]), 0, isNumbered ? $"{i + 1}. " : "- "));
        }

        return form is WalletCard ? text.ToString() : text.Append('\n').Append(TextProseWriter.Wrap(prose.Write(PaperForm.Foot))).ToString();
    }

    IEnumerable<(string Heading, ImmutableArray<ImmutableArray<Inline>> Lines, bool IsNumbered)> Parts(PaperForm form) => form switch
    {
        WalletCard wallet => wallet.Cards.Select(card => (prose.Write(card.Title).ToUpperInvariant(), WalletCard.Signs(card).ToImmutableArray(), false)),
        CrampDiary diary => [("FOR EACH CRAMP, WRITE DOWN", diary.Columns, false)],
        AppointmentSheet sheet => [("WHAT THE DOCTOR ASKS", sheet.Asked, true), ("MY MEDICINES", sheet.Medicines, false), ("WHAT I WANT TO ASK", sheet.ToAsk, false)],
        _ => throw new InvalidOperationException($"No way to write {form.GetType().Name}."),
    };
}
