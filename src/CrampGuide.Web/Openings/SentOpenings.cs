using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CrampGuide.Content;
using CrampGuide.Content.Guide;

namespace CrampGuide.Web.Openings;

/// <summary>
/// Reads openings that a browser made offline and sends later, one or many, each with its own id and hour. All mistakes
/// are told at once, by the place of what is wrong.
/// </summary>
sealed partial class SentOpenings(Edition edition, DateTimeOffset now)
{
    public const int Most = 100;
    public const int OldestDays = 62;
    static readonly TimeSpan Oldest = TimeSpan.FromDays(OldestDays);

    // Clocks of phones differ a little.
    static readonly TimeSpan Ahead = TimeSpan.FromHours(2);

    // The other versions hold the time they were made at, or the name of what they stand for.
    const int RandomVersion = 4;

    readonly List<Opening> openings = [];
    readonly Dictionary<string, string[]> mistakes = new(StringComparer.Ordinal);

    public IReadOnlyList<Opening> Openings => openings;

    public IReadOnlyDictionary<string, string[]> Mistakes => mistakes;

    public void Read(JsonElement sent)
    {
        if (sent.ValueKind == JsonValueKind.Object) ReadOne(sent, "opening");
        else if (sent.ValueKind != JsonValueKind.Array) Wrong("body", "must be one opening or a list of openings");
        else if (sent.GetArrayLength() is 0 or > Most) Wrong("body", $"must hold 1 to {Most} openings, not {sent.GetArrayLength()}");
        else foreach (var (at, one) in sent.EnumerateArray().Index()) ReadOne(one, $"[{at}]");
    }

    void ReadOne(JsonElement one, string place)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            Wrong(place, "must be an object with id, checklist, edition and hour");
            return;
        }

        foreach (var other in one.EnumerateObject().Where(property => property.Name is not ("id" or "checklist" or "edition" or "hour")))
            Wrong($"{place}.{Shown(other.Name)}", "is not known: an opening has id, checklist, edition and hour, and nothing about who made it");
        var known = mistakes.Count;
        if (!Guid.TryParseExact(Text(one, "id"), "D", out var id) || id.Version != RandomVersion) Wrong($"{place}.id", "must be a random UUID such as 0b6f6c3e-8a1e-4c55-9e0b-3f1f1d0c2a77");
        if (Text(one, "checklist") is not { } checklist || edition.Guide.Find<Checklist>(PageKind.Checklist, checklist) is not { Facts.IsDraft: false }) Wrong($"{place}.checklist", "must be the slug of a checklist");
        if (Text(one, "edition") is not { } version || !Version().IsMatch(version)) Wrong($"{place}.edition", "must be an edition: 10 hexadecimal digits");
        if (!DateTimeOffset.TryParseExact(Text(one, "hour"), "yyyy-MM-dd'T'HH", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var hour)) Wrong($"{place}.hour", "must be an hour in UTC such as 2026-11-22T09");
        else if (hour > now + Ahead) Wrong($"{place}.hour", $"must not lie ahead: the hour in UTC is {Opening.HourOf(now)}");
        else if (hour < now - Oldest) Wrong($"{place}.hour", $"must lie in the last {OldestDays} days");
        if (mistakes.Count == known)
            openings.Add(new Opening { Id = id, Checklist = Text(one, "checklist")!, Edition = Text(one, "edition")!, Hour = Text(one, "hour")!, Way = OpeningWay.Offline.ToString().ToLowerInvariant() });
    }

    void Wrong(string place, string reason) => mistakes[place] = [reason];

    static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // What was sent is not sent back: it may be anything.
    static string Shown(string name) => name.Length <= 20 && name.All(char.IsAsciiLetterOrDigit) ? name : "(a key)";

    [GeneratedRegex(@"^[0-9a-f]{10}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Version();
}
