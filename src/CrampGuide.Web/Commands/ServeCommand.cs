using CrampGuide.Content;
using CrampGuide.Web.Editions;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Commands;

/// <summary>Serves the site. A mistake in the content or the settings stops the start, with all of them on stderr.</summary>
static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = SiteBuilder.Create(args);
        var options = builder.Configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions();
        var folder = ContentPath.Of(options, builder.Environment);
        var reading = Reading.Of(folder);
        foreach (var problem in reading.Problems) await Console.Error.WriteLineAsync(problem.ToString());
        if (!reading.IsGood)
        {
            await Console.Error.WriteLineAsync($"The content in {folder} is not fit to publish; the site does not start.");
            return 1;
        }

        try
        {
            await using var site = builder.BuildSite(reading.Edition);
            await site.RunAsync();
            return 0;
        }
        catch (Exception e) when (MistakesInSettings(e) is { } mistakes)
        {
            foreach (var mistake in mistakes) await Console.Error.WriteLineAsync(mistake);
            await Console.Error.WriteLineAsync("These settings are wrong; the site does not start.");
            return 1;
        }
        catch (IOException e)
        {
            // The address is in use, for the most part.
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    // Null where the exception is about something else.
    static IEnumerable<string>? MistakesInSettings(Exception exception) => exception switch
    {
        OptionsValidationException wrong => wrong.Failures,
        AggregateException several when several.InnerExceptions.All(one => one is OptionsValidationException) =>
            several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(wrong => wrong.Failures),
        InvalidOperationException { InnerException: FormatException } unreadable => [unreadable.Message],
        _ => null,
    };
}
