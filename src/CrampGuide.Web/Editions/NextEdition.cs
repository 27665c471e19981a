using System.Collections.Immutable;
using CrampGuide.Content;
using CrampGuide.Content.Files;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Editions;

/// <summary>
/// Makes what has settled in the folder the edition that readers see, when it is fit for them. When it is not, the last
/// good edition stays and the log says why, in the words of the check.
/// </summary>
sealed partial class NextEdition(
    CurrentEdition current, IOptions<SiteOptions> site, IOptions<ContentOptions> content, TimeProvider time, ILogger<NextEdition> logger)
{
    // Nobody reads more of one bad state; the line that ends them counts them all.
    const int MostLines = 100;

    /// <summary>Never throws: a fault of ours must not take the site down for a change of its content.</summary>
    public void Take(FolderLook look)
    {
        try
        {
            if (look.Folder is { } folder) Take(folder);
            else Fail(look.Fault!);
        }
        catch (Exception e)
        {
            Fail(e);
        }
    }

    /// <summary>The folder does not come to rest: told once, until something of it is taken.</summary>
    public void Wait()
    {
        const string reason = "the folder does not come to rest";
        if (current.NotShown != reason) Keep(reason);
    }

    void Take(ContentFolder folder)
    {
        if (folder.Problems.Count == 0 && folder.Version == current.Edition.Version)
        {
            if (current.NotShown is not null) LogGoodAgain(current.Edition.Version);
            current.Confirm();
            return;
        }

        var reading = Reading.Of(folder, content.Value.Reading(time));
        if (!reading.IsGood) Refuse(reading.Problems);
        else if (!KnownCountry.Holds(reading.Edition, site.Value)) RefuseWithoutCountry(folder.Name);
        else Show(reading.Edition, reading.Problems);
    }

    void Show(Edition edition, ImmutableArray<Problem> warnings)
    {
        Log(warnings);
        current.Replace(edition);
        LogShown(edition.Version);
    }

    void Refuse(ImmutableArray<Problem> problems)
    {
        // Warnings come last: they are not what stands in the way.
        Log(problems.OrderBy(problem => problem.Severity));
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        Keep(errors == 1 ? "1 problem" : $"{errors} problems");
    }

    void RefuseWithoutCountry(string folder)
    {
        LogCountry($"{folder}/emergency-numbers.yml", $"the numbers of {site.Value.Country} are missing, and this site is set to show them (Site:Country)");
        Keep("the numbers of this site's country are missing");
    }

    void Fail(Exception fault)
    {
        LogFault(fault);
        Keep("the content could not be read");
    }

    void Keep(string reason)
    {
        current.Keep(reason);
        LogKept(reason, current.Edition.Version);
    }

    void Log(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems.Take(MostLines))
        {
            var (level, severity) = LevelOf(problem.Severity);
            LogProblem(level, problem.File, problem.Line, severity, problem.Rule.Code, problem.Reason);
        }
    }

    static (LogLevel Level, string Word) LevelOf(Severity severity) => severity switch
    {
        Severity.Error => (LogLevel.Error, "error"),
        Severity.Warning => (LogLevel.Warning, "warning"),
        _ => (LogLevel.Information, "note"),
    };

    // The letter l keeps quotation marks out of what editors and their tools know as file(line): reason.
    [LoggerMessage(Message = "{File:l}({Line}): {Severity:l} {Code:l}: {Reason:l}")]
    private partial void LogProblem(LogLevel level, string file, int line, string severity, string code, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File:l}(1): {Reason:l}")]
    private partial void LogCountry(string file, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The last change is not shown: {Reason:l}. Readers still see edition {Edition:l}")]
    private partial void LogKept(string reason, string edition);

    [LoggerMessage(Level = LogLevel.Information, Message = "Readers now see edition {Edition:l}")]
    private partial void LogShown(string edition);

    [LoggerMessage(Level = LogLevel.Information, Message = "The content is good again: it is edition {Edition:l}, which readers see")]
    private partial void LogGoodAgain(string edition);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content could not be read for a reason that is not in it")]
    private partial void LogFault(Exception fault);
}
