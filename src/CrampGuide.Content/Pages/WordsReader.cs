using System.Collections.Immutable;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads <c>search.yml</c> and <c>glossary.yml</c>.</summary>
static class WordsReader
{
    public static SearchWords ReadSearch(ContentFile? file, IReadOnlySet<string> checklists, LeftOut leftOut, Report report)
    {
        var root = DataFile.Map(file, report);
        var synonyms = root.OptionalTextLists("synonyms").Select(group => Synonyms(group, report)).ToImmutableArray();
        var phrases = new PhraseReader(root, report);
        var emergencies = root.Maps("emergencies").Select(fields =>
        {
            var slug = fields.Text("checklist");
            if (slug.Length > 0 && !checklists.Contains(slug)) report.Tell(PageRules.Exists, fields.LineOf("checklist"), $"there is no checklist '{Report.Shown(slug)}'");
            leftOut.Check(PageKind.Checklist, slug, fields.LineOf("checklist"), report);
            return phrases.Read(fields, slug);
        }).ToImmutableArray();
        var crisis = phrases.Read(root.Map("crisis"), null);
        var ordinary = root.OptionalTexts("ordinary", 100).Select(word => word.Text).ToImmutableArray();
        var elsewhere = root.OptionalTexts("elsewhere", 100).Select(word => word.Text).ToImmutableArray();
        var nobody = root.OptionalTexts("nobody", 100).Select(word => word.Text).ToImmutableArray();
        var everyday = phrases.ReadEveryday(root);
        root.RefuseOthers();
        return new SearchWords(synonyms, phrases.Classes, emergencies, crisis) { Ordinary = ordinary, Elsewhere = elsewhere, Nobody = nobody, Everyday = everyday };
    }

    static ImmutableArray<string> Synonyms(ImmutableArray<Located> group, Report report)
    {
        if (group.Length > Caps.SynonymsInGroup) report.Tell(FileRules.NotTooLarge, group[0].Line, $"a group of synonyms holds {group.Length} words; it may hold at most {Caps.SynonymsInGroup}");
        return [.. group.Select(word => word.Text)];
    }

    public static ImmutableArray<GlossaryWord> ReadGlossary(ContentFile? file, Report report)
    {
        var words = DataFile.List(file, report).Select(fields =>
        {
            var word = new GlossaryWord(fields.Text("word", 60), [.. fields.OptionalTexts("also", 60).Select(also => also.Text)], fields.Text("meaning", 300)) { Line = fields.Line };
            fields.RefuseOthers();
            return (fields.Line, Word: word);
        }).ToList();
        foreach (var twice in words.GroupBy(entry => entry.Word.Word, StringComparer.OrdinalIgnoreCase).Where(group => group.Key.Length > 0 && group.Count() > 1))
            report.Tell(PageRules.Once, twice.Last().Line, $"the word '{Report.Shown(twice.Key)}' stands here twice");
        var names = 0;
        foreach (var (line, word) in words)
        {
            names += 1 + word.Also.Length;
            if (names <= Caps.GlossaryNames) continue;
            report.Tell(FileRules.NotTooLarge, line, $"up to this word the glossary holds more than {Caps.GlossaryNames:N0} words and other spellings");
            break;
        }

        return [.. words.Select(entry => entry.Word).OrderBy(word => word.Word, StringComparer.OrdinalIgnoreCase)];
    }
}
