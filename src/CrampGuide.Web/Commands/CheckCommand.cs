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
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name)) result.AddError("The name of the folder is empty.");
        });
        var strict = new Option<bool>("--strict") { Description = "Takes warnings for errors." };
        var json = new Option<bool>("--json") { Description = "Prints one JSON object for machines." };
        var drafts = new Option<bool>("--drafts") { Description = "Checks drafts as if they were published." };
        var pages = new Option<bool>("--reading") { Description = "Also prints how hard each page is to read." };
        var explain = new Option<string?>("--explain") { Description = "Explains the rule with this code, such as CG0401, or every rule with 'all'." };
        var command = new Command("check", "Reads the content and prints every problem as file(line): severity code: reason.") { folder, strict, json, drafts, pages, explain };
        command.SetAction(result => result.GetValue(explain) is { } code
            ? RuleText.Print(code)
            : Run(Resolve(result.GetValue(folder)), result.GetValue(drafts), new CheckPrinter(result.GetValue(strict), result.GetValue(json), result.GetValue(pages))));
        return command;
    }

    /// <summary>Prints what is wrong; 1 when it cannot be published.</summary>
    static int Run(string folder, bool withDrafts, CheckPrinter printer)
    {
        // The editor's day, which is that of an entry in 'changes'.
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var history = GitHistory.Of(folder, today);
        return printer.Print(Reading.Of(folder, new ReadingOptions { Today = today, WithDrafts = withDrafts, History = history }), history.Versions.Count > 0) ? 0 : 1;
    }

    // 'dotnet run --project' starts the program in the project's folder; the editor means the folder the command was given in.
    static string Resolve(string? folder)
    {
        if (folder is null) return Nearest();
        var given = Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell ? Path.GetFullPath(folder, shell) : folder;
        return Directory.Exists(given) ? given : Path.GetFullPath(folder);
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
