using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Commands;

/// <summary>What is wrong with the settings, in words for an operator.</summary>
static partial class SettingsMistakes
{
    /// <summary>Null where the exception is about something else.</summary>
    public static IEnumerable<string>? Of(Exception exception) => exception switch
    {
        OptionsValidationException wrong => wrong.Failures,
        AggregateException several when several.InnerExceptions.All(one => one is OptionsValidationException) =>
            several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(wrong => wrong.Failures),
        // An address in use or unreadable, a value of the wrong kind, a key that nobody knows: each says what is wrong.
        IOException or FormatException or ArgumentException or InvalidOperationException => [Told(exception.Message)],
        _ => null,
    };

    // The binder names types of the program, which mean nothing to who runs it.
    static string Told(string message) => OfWrongKind().Match(message) is { Success: true } wrong
        ? $"{wrong.Groups["name"].Value} must be {Kind(wrong.Groups["type"].Value)}, not '{wrong.Groups["value"].Value}'."
        : message;

    static string Kind(string type) => type switch
    {
        "System.Boolean" or "System.Nullable`1[System.Boolean]" => "true or false",
        _ when type.EndsWith(nameof(Openings.OpeningsProvider), StringComparison.Ordinal) => "SQLite or PostgreSQL",
        _ => "a whole number",
    };

    [GeneratedRegex(@"^Failed to convert configuration value '(?<value>.*)' at '(?<name>[^']+)' to type '(?<type>[^']+)'", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex OfWrongKind();
}
