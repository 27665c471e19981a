using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrampGuide.Content.Checks;
using CrampGuide.Content.Files;
using CrampGuide.Content.Pages;
using CrampGuide.Content.Search;

namespace CrampGuide.Content;

/// <summary>
/// What came of reading a content folder: an edition, or the reasons why there is none. Faults in content are values,
/// never exceptions.
/// </summary>
public sealed class Reading
{
    Reading(Edition? edition, ImmutableArray<Problem> problems)
    {
        Edition = edition;
        Problems = problems;
    }

    /// <summary>The edition; null when there is an error among the problems.</summary>
    public Edition? Edition { get; }

    /// <summary>All problems at once, by file and line, those of data files first, since others may follow from them; a good reading may have warnings.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether there is an edition.</summary>
    [MemberNotNullWhen(true, nameof(Edition))]
    public bool IsGood => Edition is not null;

    /// <summary>Reads a folder from disk.</summary>
    /// <param name="path">The content folder. One that does not exist gives a reading with a problem.</param>
    /// <param name="options">What it is held against besides; left out: nothing.</param>
    public static Reading Of(string path, ReadingOptions? options = null) => Of(ContentFolder.Read(path), options);

    /// <summary>Reads a folder that is in memory already.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What it is held against besides; left out: nothing.</param>
    public static Reading Of(ContentFolder folder, ReadingOptions? options = null)
    {
        options ??= new ReadingOptions();
        var problems = new List<Problem>(folder.Problems);
        var reader = new GuideReader(folder, options, problems);
        var edition = reader.Read() is { } guide ? new Edition(guide, SearchIndex.Of(guide), folder.Version) : null;
        if (edition is not null) problems.AddRange(AllChecks.Of(new GuideInHand(edition.Guide, reader.Pages, reader.Drafts, edition.Search, folder, options)));
        var sorted = problems.Distinct().OrderBy(problem => problem.File.Count(c => c == '/')).ThenBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToImmutableArray();
        return new Reading(sorted.Any(problem => problem.Severity == Severity.Error) ? null : edition, sorted);
    }
}
