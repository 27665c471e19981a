using System.CommandLine;
using System.Text.RegularExpressions;

namespace CrampGuide.Web.Commands;

/// <summary>The commands of the program. Without one it serves the site.</summary>
static partial class CommandLine
{
    static readonly string[] Known = ["check", "health", "openings", "backup", "--help", "-h", "-?", "--version"];

    public static async Task<int> RunAsync(string[] args)
    {
        // Settings may stand before a command and after it, and mean the same to each.
        var settings = args.Where(arg => Setting().IsMatch(arg)).ToArray();
        var words = args.Except(settings).ToArray();
        if (words.FirstOrDefault(arg => SettingWithoutValue().IsMatch(arg)) is { } bare && words.Any(Known.Contains))
        {
            await Console.Error.WriteLineAsync($"A setting and its value are one argument: {bare}=…");
            return 1;
        }

        if (words is [var command, ..] && !Known.Contains(command) && !command.StartsWith('-') && !command.StartsWith('/') && !command.Contains('=', StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"There is no command '{command}'. Without a command the site is served; --help lists the commands.");
            return 1;
        }

        if (words is not [var first, ..] || !Known.Contains(first)) return await ServeCommand.RunAsync(args);
        var root = new RootCommand("CrampGuide. Without a command it serves the site; settings are given as --Site:Address=… (see appsettings.json).")
        {
            CheckCommand.Create(),
            HealthCommand.Create(),
            StoreCommands.Openings(settings),
            StoreCommands.Backup(settings),
        };
        // A folder may be called @content; it is no file of arguments.
        return await root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null }).InvokeAsync();
    }

    [GeneratedRegex(@"^--[A-Za-z]+:[^=]+=", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^--[A-Za-z]+:[^=]+\z", RegexOptions.NonBacktracking)]
    private static partial Regex SettingWithoutValue();
}
