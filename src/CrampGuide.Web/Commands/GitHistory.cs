using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using CrampGuide.Content.Checks;

namespace CrampGuide.Web.Commands;

/// <summary>
/// Asks git, where the folder stands in a repository and git is there, what its files said before. Anything that does
/// not work out is no history: the rule that needs it then has nothing to tell.
/// </summary>
static class GitHistory
{
    // An entry in 'changes' covers a page's latest changes; nobody has made more than these since the last entry.
    const int MostVersions = 25;
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static PageHistory Of(string folder, DateOnly today)
    {
        if (!Directory.Exists(folder)) return PageHistory.None;
        // Along main only, a merge counted as the one change that it is to readers. %x01 can stand in no name of a file.
        var log = Git(folder, [], "-c", "core.quotePath=false", "log", "--first-parent", "-m", "--no-renames", "--relative", "--name-only", "--format=%x01%H %ct", "--", ".");
        if (log is null) return PageHistory.None;
        var commits = Text(log).Split('\u0001', StringSplitOptions.RemoveEmptyEntries).Select(commit => commit.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(lines => lines.Length > 1).ToList();
        var wanted = commits.SelectMany((lines, at) => lines.Skip(1).Select(file => new Wanted(file, lines[0].Split(' '), commits.Count - at)))
            .GroupBy(wanted => wanted.File, StringComparer.Ordinal).SelectMany(file => file.Take(MostVersions)).ToList();
        return Git(folder, [.. wanted.Select(one => $"{one.Commit[0]}:./{one.File}")], "cat-file", "--batch") is { } blobs
            ? new PageHistory(today, Versions(wanted, blobs))
            : PageHistory.None;
    }

    static Dictionary<string, ImmutableArray<EarlierVersion>> Versions(List<Wanted> wanted, byte[] blobs)
    {
        var versions = new List<(string File, EarlierVersion Version)>();
        var rest = blobs.AsMemory();
        foreach (var one in wanted)
        {
            // "<id> blob <length>", the bytes, a line end; or "<name> missing" where a commit took the file away.
            var end = rest.Span.IndexOf((byte)'\n');
            if (end < 0) break;
            var head = Text(rest[..end].ToArray()).Split(' ');
            rest = rest[(end + 1)..];
            if (head is not [.., "blob", var digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > rest.Length) continue;
            versions.Add((one.File, new EarlierVersion(one.Order, one.Day, rest[..length])));
            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return versions.GroupBy(version => version.File, version => version.Version, StringComparer.Ordinal).ToDictionary(file => file.Key, file => file.ToImmutableArray(), StringComparer.Ordinal);
    }

    static byte[]? Git(string folder, IReadOnlyList<string> input, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
            using var git = Process.Start(start)!;
            using var output = new MemoryStream();
            var reading = Task.WhenAll(git.StandardOutput.BaseStream.CopyToAsync(output), git.StandardError.ReadToEndAsync());
            foreach (var line in input) git.StandardInput.WriteLine(line);
            git.StandardInput.Close();
            if (reading.Wait(Longest) && git.WaitForExit(Longest)) return git.ExitCode == 0 ? output.ToArray() : null;
            git.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            // Git is not there, or ended before it had heard everything.
        }

        return null;
    }

    static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);

    sealed record Wanted(string File, string[] Commit, int Order)
    {
        public DateOnly Day => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(Commit[1], CultureInfo.InvariantCulture)).UtcDateTime);
    }
}
