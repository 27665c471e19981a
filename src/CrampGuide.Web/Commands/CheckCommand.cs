using System.CommandLine;
using CrampGuide.Content;

namespace CrampGuide.Web.Commands;

/// <summary><c>check [folder]</c>: what is wrong with the content, all at once.</summary>
static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The content folder. Left out: content/ of this checkout, or the one beside the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var reading = new Option<bool>("--reading") { Description = "Also prints how hard each page is to read." };
        var command = new Command("check", "Reads the content and prints every problem as file(line): reason.") { folder, reading };
        command.SetAction(result => Run(result.GetValue(folder) ?? Nearest(), result.GetValue(reading)));
        return command;
    }

    /// <summary>Prints what is wrong; 1 when it cannot be published.</summary>
    public static int Run(string folder, bool withPages)
    {
        var reading = Reading.Of(folder);
        foreach (var problem in reading.Problems) Console.Out.WriteLine(problem);
        if (!reading.IsGood)
        {
            Console.Out.WriteLine($"{reading.Problems.Count(problem => problem.Severity == Severity.Error)} problems: not fit to publish.");
            return 1;
        }

        var guide = reading.Edition.Guide;
        Console.Out.WriteLine($"Fit to publish: edition {reading.Edition.Version}, {guide.Topics.Length} topics, {guide.Checklists.Length} checklists, {guide.Sheets.Length} sheets, {guide.Claims.Length} claims, {guide.Sources.Length} sources.");
        ReadingReport.Print(guide, withPages);
        return 0;
    }

    // In a checkout the folder stands at the top, wherever the command is given; in a published site beside the program.
    static string Nearest()
    {
        for (var directory = new DirectoryInfo(Environment.CurrentDirectory); directory is not null; directory = directory.Parent)
        {
            var content = Path.Combine(directory.FullName, "content");
            if (File.Exists(Path.Combine(content, "site.yml"))) return content;
        }

        return Path.Combine(AppContext.BaseDirectory, "content");
    }
}
