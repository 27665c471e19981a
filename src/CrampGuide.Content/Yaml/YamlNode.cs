using System.Collections.Immutable;

namespace CrampGuide.Content.Yaml;

/// <summary>YAML as the guide uses it: texts, lists and maps, each with its line in the file.</summary>
internal abstract record YamlNode(int Line);

internal sealed record YamlText(int Line, string Value) : YamlNode(Line);

internal sealed record YamlList(int Line, ImmutableArray<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, ImmutableArray<YamlEntry> Entries) : YamlNode(Line);

internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
