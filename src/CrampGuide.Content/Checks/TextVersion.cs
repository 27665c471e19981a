using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Pages;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Checks;

/// <summary>One version of a file, cut into what readers see and its list of changes, both in one form so that layout does not count.</summary>
/// <param name="Order">Its place in the history.</param>
/// <param name="Day">The day from which on it was so.</param>
/// <param name="Text">What readers see.</param>
/// <param name="Entries">How many entries its 'changes' have: rewording one is no new entry.</param>
/// <param name="IsDraft">Whether readers did not see it at all.</param>
sealed partial record TextVersion(int Order, DateOnly Day, string Text, int Entries, bool IsDraft)
{
    // What an editor keeps about a page, which is not its text.
    static readonly FrozenSet<string> Bookkeeping = FrozenSet.Create(
        StringComparer.Ordinal, "also", "asked", "changes", "checked", "next-check", "reviewed-by", "sources", "codes", "safety-points", "former", "draft");

    /// <summary>The file as it is now, then its earlier versions as far as they can be read, newest first; only the first where no history is known.</summary>
    public static IReadOnlyList<TextVersion> Of(PageHistory history, ContentFile now, Func<ContentFile, TextVersion?> read) =>
    [
        .. history.Versions.GetValueOrDefault(now.Path, [])
            .Prepend(new EarlierVersion(int.MaxValue, history.Today, now.Bytes))
            .Select(version => read(now with { Bytes = version.Bytes }) is { } text ? text with { Order = version.Order, Day = version.Day } : null)
            .TakeWhile(version => version is not null).Select(version => version!),
    ];

    public static TextVersion? OfPage(ContentFile file, PageKind kind)
    {
        if (PageFile.Read(file, kind, Silent(file)) is not { Yaml: YamlMap head } page) return null;
        var text = new StringBuilder();
        foreach (var entry in head.Entries.Where(entry => !Bookkeeping.Contains(entry.Key))) Write(text.Append(entry.Key), entry.Value);
        // Where a link leads and what is cited is no text: a page that is renamed changes the one all over.
        text.AppendJoin(' ', NoText().Replace(page.Body, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new TextVersion(0, default, text.ToString(), EntriesOf(head), Value(head, "draft") == ":true\n");
    }

    public static TextVersion? OfRegister(ContentFile file) => Root(file) is { } root ? new TextVersion(0, default, Written(root), 0, false) : null;

    public static TextVersion? OfSite(ContentFile file) =>
        Root(file) is YamlMap map && map.Entries.FirstOrDefault(entry => entry.Key == "registers")?.Value is YamlMap registers
            ? new TextVersion(0, default, "", EntriesOf(registers), false)
            : null;

    static YamlNode? Root(ContentFile file) => FileText.Of(file, Caps.DataBytes, Silent(file)) is { } text ? YamlReader.Read(text, 0, Silent(file)) : null;

    static int EntriesOf(YamlMap map) => map.Entries.FirstOrDefault(entry => entry.Key == "changes") is { Value: YamlList list } ? list.Items.Length : 0;

    static string Value(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key == key) is { } entry ? Written(entry.Value) : "";

    static string Written(YamlNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    static void Write(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlText value:
                text.Append(':').Append(value.Value).Append('\n');
                break;
            case YamlList list:
                foreach (var item in list.Items) Write(text.Append('-'), item);
                break;
            case YamlMap map:
                foreach (var entry in map.Entries) Write(text.Append(entry.Key), entry.Value);
                break;
        }
    }

    [GeneratedRegex(@"\]\([^)\s]*|\{S[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex NoText();

    // An old version may break any rule of today.
    static Report Silent(ContentFile file) => new(file.Path, new List<Problem>());
}
