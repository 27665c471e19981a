using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Search;

namespace CrampGuide.Content.Yaml;

/// <summary>
/// Takes the values out of a YAML map by key and type. Every fault is reported where it stands, and a stand-in is
/// returned so that the rest is read too; a reading with faults never becomes an edition, so no stand-in is ever shown.
/// </summary>
internal sealed class Fields
{
    readonly YamlMap map;
    readonly HashSet<string> known = new(StringComparer.Ordinal);

    Fields(YamlMap map, Report report)
    {
        this.map = map;
        Report = report;
    }

    public Report Report { get; }

    public int Line => map.Line;

    /// <param name="node">The map; null where there is none and that has been reported.</param>
    /// <param name="line">Where it would stand.</param>
    /// <param name="what">What it is called in a problem.</param>
    /// <param name="report">Where faults go.</param>
    public static Fields Of(YamlNode? node, int line, string what, Report report)
    {
        if (node is YamlMap map) return new Fields(map, report);
        if (node is not null) report.Tell(YamlRules.RightKind, node.Line, $"{what} must be a map of 'key: value' lines");
        return new Fields(new YamlMap(node?.Line ?? line, []), report.Muted());
    }

    /// <summary>Whether the key has a list. If not, that has been reported, and that nothing is in it says no more.</summary>
    public bool HasList(string key) => Entry(key) is { Value: YamlList };

    /// <summary>The keys that are there, with their lines.</summary>
    public FrozenDictionary<string, int> Lines => map.Entries.ToFrozenDictionary(entry => entry.Key, entry => entry.Line, StringComparer.Ordinal);

    public int LineOf(string key) => Entry(key)?.Line ?? Line;

    public string Text(string key, int most = 1000) => OptionalText(key, most) ?? Missing(key, "");

    public string? OptionalText(string key, int most = 1000)
    {
        if (Entry(key) is not { } entry) return null;
        return TextOf(entry.Value, $"'{key}'", most) ?? "";
    }

    public DateOnly Date(string key)
    {
        if (Entry(key) is null) return Missing(key, DateOnly.MinValue);
        var text = OptionalText(key) ?? "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        if (text.Length > 0) Report.Tell(YamlRules.RightValue, LineOf(key), $"'{key}' must be a date of the calendar like 2026-11-22, not '{Report.Shown(text)}'");
        return DateOnly.MinValue;
    }

    public int? OptionalNumber(string key, int least, int most)
    {
        if (OptionalText(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Report.Tell(YamlRules.RightValue, LineOf(key), $"'{key}' must be a whole number from {least} to {most}, not '{Report.Shown(text)}'");
        return null;
    }

    public bool OptionalFlag(string key)
    {
        var text = OptionalText(key);
        if (text is not (null or "true" or "false")) Report.Tell(YamlRules.RightValue, LineOf(key), $"'{key}' must be true or false, not '{Report.Shown(text)}'");
        return text == "true";
    }

    public T Word<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        var text = Text(key);
        if (words.TryGetValue(text, out var word)) return word;
        if (text.Length > 0) Report.Tell(YamlRules.RightValue, LineOf(key), $"'{key}' must be one of {string.Join(", ", words.Keys)}, not '{Report.Shown(text)}'");
        return default;
    }

    public ImmutableArray<Located> Texts(string key, int most = 300) =>
        Entry(key) is null ? Missing<ImmutableArray<Located>>(key, []) : OptionalTexts(key, most);

    public ImmutableArray<Located> OptionalTexts(string key, int most = 300) =>
        [.. Items(key).Select(item => new Located(item.Line, TextOf(item, $"an item of '{key}'", most) ?? ""))];

    public IEnumerable<Fields> Maps(string key)
    {
        if (Entry(key) is null) Missing(key, 0);
        return OptionalMaps(key);
    }

    public IEnumerable<Fields> OptionalMaps(string key) =>
        Items(key).Select(item => Of(item, item.Line, $"an item of '{key}'", Report));

    public Fields Map(string key)
    {
        if (Entry(key) is not { } entry) return Missing(key, new Fields(new YamlMap(Line, []), Report.Muted()));
        return Of(entry.Value, entry.Line, $"'{key}'", Report);
    }

    public IEnumerable<ImmutableArray<Located>> OptionalTextLists(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlList list) yield return [.. list.Items.Select(text => new Located(text.Line, TextOf(text, $"an item of '{key}'", 100) ?? ""))];
            else Report.Tell(YamlRules.RightKind, item.Line, $"an item of '{key}' must be a list");
        }
    }

    /// <summary>Call when all keys have been asked for: every other key is a mistake.</summary>
    public void RefuseOthers()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
            Report.Tell(YamlRules.KnownKey, entry.Line, $"the key '{Report.Shown(entry.Key)}' is not known here{Meant(entry.Key)}; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
    }

    string Meant(string key) =>
        key.Length <= 30 && known.Where(name => map.Entries.All(entry => entry.Key != name)).FirstOrDefault(name => Spelling.Distance(key, name, 2) <= 2) is { } meant ? $" (is it '{meant}'?)" : "";

    ImmutableArray<YamlNode> Items(string key)
    {
        if (Entry(key) is not { } entry) return [];
        if (entry.Value is YamlList list) return list.Items;
        Report.Tell(YamlRules.RightKind, entry.Line, $"'{key}' must be a list");
        return [];
    }

    string? TextOf(YamlNode node, string what, int most)
    {
        switch (node)
        {
            case YamlText { Value.Length: 0 }:
                Report.Tell(YamlRules.NotEmpty, node.Line, $"{what} is empty");
                return null;
            case YamlText text when text.Value.Length > most:
                Report.Tell(YamlRules.NotTooLong, node.Line, $"{what} has {text.Value.Length} characters; it may have at most {most}");
                return null;
            case YamlText text:
                return text.Value;
            default:
                Report.Tell(YamlRules.RightKind, node.Line, $"{what} must be a text; one with a colon and a space in it stands in quotation marks");
                return null;
        }
    }

    YamlEntry? Entry(string key)
    {
        known.Add(key);
        return map.Entries.FirstOrDefault(entry => entry.Key == key);
    }

    T Missing<T>(string key, T standIn)
    {
        known.Add(key);
        Report.Tell(YamlRules.NeededKey, Line, $"the key '{key}' is missing");
        return standIn;
    }
}

/// <summary>A text and the line it stands on.</summary>
internal readonly record struct Located(int Line, string Text);
