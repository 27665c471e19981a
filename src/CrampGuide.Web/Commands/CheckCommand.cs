using System.CommandLine;
using CrampGuide.Content;

namespace CrampGuide.Web.Commands;

/// <summary><c>check [folder]</c>: what is wrong with the content, all at once, and how it stands.</summary>
static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The content folder. Left out: content/ of this checkout, or the one beside the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var strict = new Option<bool>("--strict") { Description = "Takes warnings for errors." };
        var json = new Option<bool>("--json") { Description = "Prints one JSON object for machines." };
        var drafts = new Option<bool>("--drafts") { Description = "Checks drafts as if they were published." };
        var pages = new Option<bool>("--reading") { Description = "Also prints how hard each page is to read." };
        var explain = new Option<string?>("--explain") { Description = "Explains the rule with this code, such as CG0401, or every rule with 'all'." };
        var command = new Command("check", "Reads the content and prints every problem as file(line): severity code: reason.") { folder, strict, json, drafts, pages, explain };
        command.SetAction(result => result.GetValue(explain) is { } code
            ? RuleText.Print(code)
            : Run(result.GetValue(folder) ?? Nearest(), result.GetValue(drafts), new CheckPrinter(result.GetValue(strict), result.GetValue(json), result.GetValue(pages))));
        return command;
    }

    /// <summary>Prints what is wrong; 1 when it cannot be published.</summary>
    static int Run(string folder, bool withDrafts, CheckPrinter printer)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var reading = Reading.Of(folder, new ReadingOptions { Today = today, WithDrafts = withDrafts, History = GitHistory.Of(folder, today) });
        return printer.Print(reading) ? 0 : 1;
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
