using System.CommandLine;
using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using System.Globalization;
using CrampGuide.Web.Openings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CrampGuide.Web.Commands;

/// <summary><c>openings</c> and <c>backup</c>: the store from the command line, with the site's own settings, while it runs.</summary>
static class StoreCommands
{
    public static Command Openings(string[] settings)
    {
        var since = new Option<int>("--since")
        {
            Description = "How far to look back, in days such as 30d.",
            DefaultValueFactory = _ => 30,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3660) return days;
                result.AddError($"'{result.Tokens[0].Value}' is not a number of days from 1d to 3660d.");
                return 0;
            },
        };
        var csv = new Option<bool>("--csv") { Description = "Prints the same for a spreadsheet." };
        var command = new Command("openings", "Prints which checklists were opened.") { since, csv };
        command.SetAction((result, stop) => GuardedAsync(async () =>
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            var from = today.AddDays(1 - result.GetValue(since));
            var store = Store(settings);
            var report = new OpeningReport(from, today, await store.TotalsAsync(from, today, stop));
            // Beside what is read by a spreadsheet: whoever runs this elsewhere than the site should see which store it is.
            await Console.Error.WriteLineAsync($"From {store.Name}");
            Console.Out.Write(result.GetValue(csv) ? OpeningsCsv.Of(report.Totals) : OpeningsText.Of(report));
        }));
        return command;
    }

    public static Command Backup(string[] settings)
    {
        var file = new Argument<string>("file") { Description = "Where the copy goes. It must not be there yet." };
        var command = new Command("backup", "Makes a checked, consistent copy of the openings while the site runs.") { file };
        command.SetAction((result, _) => GuardedAsync(() =>
        {
            var target = Path.GetFullPath(result.GetRequiredValue(file));
            if (Store(settings) is not SqliteStore store) throw new InvalidOperationException("The openings are in PostgreSQL, whose own pg_dump copies them while the site runs.");
            var openings = SqliteBackup.Make(store.ReadingConnection, target);
            Console.Out.WriteLine($"{openings:N0} openings of {store.Name} are in {target}, checked.");
            return Task.CompletedTask;
        }));
        return command;
    }

    // The settings are those of the site: the file beside it, the environment, arguments.
    static OpeningsStore Store(string[] settings)
    {
        var builder = SiteBuilder.Create(settings);
        var options = builder.Configuration.GetSection(OpeningsOptions.Section).Get<OpeningsOptions>(SiteBuilder.Strict) ?? new OpeningsOptions();
        var mistakes = options.Validate(new ValidationContext(options)).Select(mistake => mistake.ErrorMessage!).ToList();
        return mistakes is [] ? OpeningsStore.Of(Options.Create(options), builder.Environment, NullLoggerFactory.Instance) : throw new OptionsValidationException("", typeof(OpeningsOptions), mistakes);
    }

    static async Task<int> GuardedAsync(Func<Task> act)
    {
        try
        {
            await act();
            return 0;
        }
        catch (Exception e) when (SettingsMistakes.Of(e) is not null || e.GetBaseException() is DbException or TimeoutException or System.Net.Sockets.SocketException || e is UnauthorizedAccessException)
        {
            foreach (var mistake in Told(e)) await Console.Error.WriteLineAsync(mistake);
            return 1;
        }
    }

    static IEnumerable<string> Told(Exception e) => e.GetBaseException() switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } => ["The database holds no openings yet: a site makes its tables when it starts."],
        SqliteException { SqliteErrorCode: 1 } wrong => [$"This is no file of openings, or no site has started with it yet. {wrong.Message}"],
        DbException or TimeoutException or System.Net.Sockets.SocketException => [e.GetBaseException().Message],
        _ => SettingsMistakes.Of(e) ?? [e.Message],
    };
}
