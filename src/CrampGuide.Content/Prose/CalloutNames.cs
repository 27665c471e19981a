using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Prose;

/// <summary>How callouts are named: in content files, to readers and in style sheets.</summary>
public static class CalloutNames
{
    /// <summary>The words that open a callout. An exact match, so that no misspelt kind passes for another.</summary>
    public static IReadOnlyDictionary<string, CalloutKind> Kinds { get; } =
        Enum.GetValues<CalloutKind>().ToDictionary(kind => kind.Word(), StringComparer.Ordinal);

    /// <summary>The word in content files.</summary>
    public static string Word(this CalloutKind kind) => kind switch
    {
        CalloutKind.Do => "do",
        CalloutKind.Dont => "dont",
        CalloutKind.Warning => "warning",
        CalloutKind.Steps => "steps",
        _ => kind.Urgency()!.Value.Word(),
    };

    /// <summary>The level of a care card; null for the other kinds.</summary>
    public static Urgency? Urgency(this CalloutKind kind) => kind switch
    {
        CalloutKind.Emergency => Guide.Urgency.Emergency,
        CalloutKind.Urgent => Guide.Urgency.Urgent,
        CalloutKind.Routine => Guide.Urgency.Routine,
        CalloutKind.Selfcare => Guide.Urgency.Selfcare,
        _ => null,
    };

    internal static string ClassName(this CalloutKind kind) =>
        kind.Urgency() is { } urgency ? $"care {urgency.Word()}" : $"callout {kind.Word()}";

    internal static string? LevelName(this CalloutKind kind) =>
        kind == CalloutKind.Warning ? "Important" : kind.Urgency()?.Name();
}
