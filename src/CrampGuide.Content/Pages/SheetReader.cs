using System.Collections.Immutable;
using CrampGuide.Content.Dialect;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Pictures;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads what a sheet's head says beyond the keys that all pages share.</summary>
sealed class SheetReader(IReadOnlyDictionary<string, Picture> pictures)
{
    const int FewestSteps = 3;
    const int MostSteps = 10;

    public Sheet Read(PageFile page, PageFacts facts, ProseText body)
    {
        var head = page.Head;
        var muscle = head.Text("muscle", 40);
        var steps = head.Maps("steps").Select(ReadStep).ToImmutableArray();
        if (steps.Length is < FewestSteps or > MostSteps && head.HasList("steps"))
            page.Report.Tell(PageRules.Steps, head.LineOf("steps"), $"a sheet has {FewestSteps} to {MostSteps} steps, not {steps.Length}");
        var stop = TokenText.Read(new Located(head.LineOf("stop"), head.Text("stop", 250)), null, page.Report);
        var dos = Lines(head, "do");
        var donts = Lines(head, "dont");
        var levels = new List<Urgency>();
        var help = head.Maps("help").Select(line => ReadHelp(line, levels)).ToImmutableArray();
        if (help.IsEmpty && head.HasList("help")) page.Report.Tell(YamlRules.NotEmpty, head.LineOf("help"), "a sheet says when to get help");
        LevelNames.CheckOrder(levels, head.LineOf("help"), page.Report);
        head.RefuseOthers();
        // On /now a sheet goes by its muscle.
        return new Sheet(facts, body, facts.IsDraft ? $"{PageFacts.DraftMark}{muscle}" : muscle, steps, stop, dos, donts, help);
    }

    static ImmutableArray<Advice> Lines(Fields head, string key) =>
        [.. head.Texts(key).Select(line => new Advice(TokenText.Read(line, null, head.Report), line.Line))];

    SheetStep ReadStep(Fields step)
    {
        var text = TokenText.Read(new Located(step.LineOf("text"), step.Text("text", 400)), null, step.Report);
        var hold = step.OptionalNumber("hold", 5, 120);
        var name = step.OptionalText("picture", 60);
        var words = step.OptionalText("picture-text", 400);
        step.RefuseOthers();
        if (name is null && words is null) return new SheetStep(text, hold, null) { Line = step.LineOf("text") };
        if (name is null || words is null)
            step.Report.Tell(ProseRules.AlternativeText, step.Line, "'picture' and 'picture-text' stand together: the words stand for the drawing when it cannot be seen");
        if (words is { Length: > 0 } && !AlternativeText.SaysSomething(words))
            step.Report.Tell(ProseRules.AlternativeText, step.LineOf("picture-text"), "the words of a picture let someone follow who cannot see it");
        if (name is not null && !pictures.ContainsKey(name))
            step.Report.Tell(ProseRules.Pictures, step.LineOf("picture"), $"there is no picture '{Report.Shown(name)}' in pictures/");
        return new SheetStep(text, hold, name is not null && words is not null && pictures.TryGetValue(name, out var picture) ? new DescribedPicture(picture, words) : null) { Line = step.LineOf("text") };
    }

    static HelpLine ReadHelp(Fields line, List<Urgency> levels)
    {
        var help = new HelpLine(
            LevelNames.Read(line, levels),
            TokenText.Read(new Located(line.LineOf("sign"), line.Text("sign", 200)), null, line.Report),
            TokenText.Read(new Located(line.LineOf("action"), line.Text("action", 200)), null, line.Report))
        { Line = line.LineOf("sign") };
        line.RefuseOthers();
        return help;
    }
}
