using System.Text;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Files;

/// <summary>Turns a file's bytes into text, refusing what is not UTF-8 or is over its cap.</summary>
internal static class FileText
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Of(ContentFile file, int cap, Report report)
    {
        if (file.Bytes.Length > cap)
        {
            report.Tell(FileRules.NotTooLarge, 1, $"the file has {file.Bytes.Length:N0} bytes; it may have at most {cap:N0}");
            return null;
        }

        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        try
        {
            // Not ReplaceLineEndings, which takes characters for line ends that no editor counts as such.
            var text = Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            if (HasControlCharacter(text, report)) return null;
            // What saves a file puts a line end at its end; one that was cut off by a full disk has none.
            if (text.Length == 0 || text.EndsWith('\n')) return text;
            report.Tell(FileRules.Whole, 1 + text.Count(c => c == '\n'), "the last line of the file has no end: was the file saved whole? If so, press Enter at its end");
            return null;
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n');
            report.Tell(FileRules.Utf8, line, "the file is not UTF-8 text: save it with the encoding UTF-8");
            return null;
        }
    }

    static bool HasControlCharacter(string text, Report report)
    {
        var line = 1;
        foreach (var c in text)
        {
            if (c == '\n') line++;
            else if (c != '\t' && IsControl(c))
            {
                report.Tell(FileRules.NoControlCharacter, line, $"the file holds a control character (U+{(int)c:X4}): delete it");
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A NUL or an escape character is never meant, and parsers, terminals and browsers each treat it differently. The
    /// characters that turn the direction of writing can show a reader another amount than an editor has checked, and those
    /// without width make another word of one that a rule looks for.
    /// </summary>
    public static bool IsControl(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\u200B' and <= '\u200D') or '\u2060' or '\u00AD';
}
