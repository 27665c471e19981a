using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Paper;

/// <summary>Writes a sheet as plain text of 80 columns: for a message, a terminal, and the sheet's fingerprint.</summary>
/// <param name="numbers">The numbers to call.</param>
public sealed class SheetTextWriter(PhoneNumbers numbers)
{
    readonly TextProseWriter prose = new(numbers);

    /// <summary>Writes the sheet without dates and addresses, which belong to the print and not to the text.</summary>
    public string Write(Sheet sheet)
    {
        var text = new StringBuilder();
        text.Append(TextProseWriter.Wrap(sheet.Facts.Title.ToUpperInvariant())).Append('\n').Append(prose.Write(sheet.Body)).Append('\n');
        for (var i = 0; i < sheet.Steps.Length; i++) text.Append(TextProseWriter.Wrap(prose.Write(sheet.Steps[i].Text), 0, $"{i + 1}. "));
        text.Append('\n').Append(TextProseWriter.Wrap(prose.Write(sheet.Stop)));
        Section(text, "DO", sheet.Do);
        Section(text, "DO NOT", sheet.Dont);
        foreach (var level in sheet.Help.GroupBy(line => line.Urgency))
        {
            text.Append('\n').Append(level.Key.Name().ToUpperInvariant()).Append('\n');
            foreach (var line in level) text.Append(TextProseWriter.Wrap($"{prose.Write(line.Sign)} {prose.Write(line.Action)}", 0, "- "));
        }

        return text.ToString();
    }

    void Section(StringBuilder text, string heading, ImmutableArray<Advice> lines)
    {
        text.Append('\n').Append(heading).Append('\n');
        foreach (var line in lines) text.Append(TextProseWriter.Wrap(prose.Write(line.Text), 0, "- "));
    }
}
