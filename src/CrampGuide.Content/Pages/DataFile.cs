using CrampGuide.Content.Files;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Opens a data file as a list of maps or as one map, reporting what is not one.</summary>
static class DataFile
{
    /// <param name="file">The file; null where it is missing, which has been reported.</param>
    /// <param name="report">Where faults go.</param>
    public static IEnumerable<Fields> List(ContentFile? file, Report report)
    {
        switch (Root(file, report))
        {
            case YamlList list:
                return list.Items.Select(item => Fields.Of(item, item.Line, "an item of the list", report));
            case null:
                return [];
            case var other:
                report.Tell(YamlRules.RightKind, other.Line, "this file is a list: each item starts with a hyphen");
                return [];
        }
    }

    /// <param name="file">The file; null where it is missing, which has been reported.</param>
    /// <param name="report">Where faults go.</param>
    public static Fields Map(ContentFile? file, Report report) => Fields.Of(Root(file, report), 1, "this file", report);

    static YamlNode? Root(ContentFile? file, Report report)
    {
        if (file is null || FileText.Of(file, Caps.DataBytes, report) is not { } text) return null;
        var problemsBefore = report.Count;
        var root = YamlReader.Read(text, 0, report);
        if (root is null && report.Count == problemsBefore) report.Tell(FileRules.Present, 1, "the file is empty");
        return root;
    }
}
