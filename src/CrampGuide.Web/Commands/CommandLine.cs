using System.CommandLine;

namespace CrampGuide.Web.Commands;

/// <summary>The commands of the program. Without one it serves the site; what it does not know goes to the settings.</summary>
static class CommandLine
{
    static readonly string[] Commands = ["check", "health", "openings", "backup", "--help", "-h", "-?", "--version"];

    public static Task<int> RunAsync(string[] args)
    {
        if (args.Length == 0 || !Commands.Contains(args[0])) return ServeCommand.RunAsync(args);
        var root = new RootCommand("CrampGuide. Without a command it serves the site; settings are given as --Site:Address=… (see appsettings.json).")
        {
            CheckCommand.Create(),
            HealthCommand.Create(),
            StoreCommands.Openings(),
            StoreCommands.Backup(),
        };
        // A folder may be called @content; it is no file of arguments.
        return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }).InvokeAsync();
    }
}
