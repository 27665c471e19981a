using System.Collections.Immutable;

namespace CrampGuide.Content.Guide;

/// <summary>What a number is for.</summary>
public enum NumberKind
{
    /// <summary>Ambulance: life in danger.</summary>
    Emergency,

    /// <summary>Advice today, life not in danger.</summary>
    Urgent,

    /// <summary>Poison help, for people who still seem well.</summary>
    Poison,

    /// <summary>For someone who may hurt themselves.</summary>
    Crisis,
}

/// <summary>A number to call.</summary>
/// <param name="Number">Digits and spaces.</param>
/// <param name="Label">The country, the service or the hours; null where the number speaks for itself.</param>
public sealed record PhoneNumber(string Number, string? Label)
{
    /// <summary>The number for a <c>tel:</c> link.</summary>
    public string Digits => Number.Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>The numbers of one country, or the main ones with their countries.</summary>
/// <param name="Emergency">Never empty.</param>
/// <param name="Urgent">May be empty: then a doctor, the out-of-hours service or an urgent clinic.</param>
/// <param name="Poison">May be empty: then the emergency number.</param>
/// <param name="Crisis">May be empty: then the emergency number.</param>
public sealed record PhoneNumbers(
    ImmutableArray<PhoneNumber> Emergency,
    ImmutableArray<PhoneNumber> Urgent,
    ImmutableArray<PhoneNumber> Poison,
    ImmutableArray<PhoneNumber> Crisis)
{
    /// <summary>The numbers of a kind.</summary>
    public ImmutableArray<PhoneNumber> Of(NumberKind kind) => kind switch
    {
        NumberKind.Emergency => Emergency,
        NumberKind.Urgent => Urgent,
        NumberKind.Poison => Poison,
        _ => Crisis,
    };

    /// <summary>
    /// The numbers to call: where a country has no poison or crisis line, the emergency number (evidence, section F).
    /// Empty only for urgent advice.
    /// </summary>
    public ImmutableArray<PhoneNumber> ToCallFor(NumberKind kind) =>
        Of(kind) is { IsEmpty: false } numbers ? numbers : kind == NumberKind.Urgent ? [] : Emergency;

    /// <summary>The number in words, where none can be given.</summary>
    public static string Name(NumberKind kind) => kind switch
    {
        NumberKind.Urgent => "an urgent care line",
        NumberKind.Poison => "poison help",
        NumberKind.Crisis => "a crisis line",
        _ => "your emergency number",
    };
}

/// <summary>A country and its numbers.</summary>
/// <param name="Code">Two letters of ISO 3166, or EU.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Numbers">Its numbers.</param>
/// <param name="Note">What a caller there should know, or null.</param>
public sealed record Country(string Code, string Name, PhoneNumbers Numbers, string? Note);
