using CrampGuide.Content;
using CrampGuide.Web.Editions;

namespace CrampGuide.Web.Commands;

/// <summary>Serves the site. A mistake in the content or the settings stops the start, with all of them on stderr.</summary>
static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await ServeAsync(args);
        }
        catch (Exception e) when (SettingsMistakes.Of(e) is { } mistakes)
        {
            foreach (var mistake in mistakes) await Console.Error.WriteLineAsync(mistake);
            await Console.Error.WriteLineAsync("The site does not start with these settings.");
            return 1;
        }
    }

    static async Task<int> ServeAsync(string[] args)
    {
        var builder = SiteBuilder.Create(args);
        var options = builder.Configuration.GetSection(ContentOptions.Section).Get<ContentOptions>(SiteBuilder.Strict) ?? new ContentOptions();
        var folder = ContentPath.Of(options, builder.Environment);
        var reading = Reading.Of(folder, options.Reading(TimeProvider.System));
        foreach (var problem in reading.Problems) await Console.Error.WriteLineAsync(problem.ToString());
        if (!reading.IsGood)
        {
            await Console.Error.WriteLineAsync($"The content in {folder} is not fit to publish; the site does not start.");
            return 1;
        }

        await using var site = builder.BuildSite(reading.Edition, options.WatchesIn(builder.Environment) ? folder : null);
        await site.RunAsync();
        return 0;
    }
}
