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
        var log = Git(folder, [], "-c", "core.quotePath=false", "-c", "log.showRoot=true", "log", "--first-parent", "-m", "--no-renames", "--relative", "--name-only", "--format=%x01%H %cs", "--", ".");
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
            // What is no file has bytes behind it too.
            if (head is not [_, var type, var digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > rest.Length) continue;
            if (type == "blob") versions.Add((one.File, new EarlierVersion(one.Order, one.Day, rest[..length])));
            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return versions.GroupBy(version => version.File, version => version.Version, StringComparer.Ordinal).ToDictionary(file => file.Key, file => file.ToImmutableArray(), StringComparer.Ordinal);
    }

    static byte[]? Git(string folder, IReadOnlyList<string> input, params string[] arguments)
    {
        try
        {
            if (Program() is not { } program) return null;
            var start = new ProcessStartInfo(program, ["-C", folder, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
            // In a hook git sets these for another folder than ours.
            foreach (var name in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX" }) start.Environment.Remove(name);
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

    // Never the one of the folder that is checked: a name alone is looked for where the command is given, too.
    static string? Program() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git")).FirstOrDefault(File.Exists);

    static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);

    sealed record Wanted(string File, string[] Commit, int Order)
    {
        // The day where the change was recorded, as its author counts days in 'changes'.
        public DateOnly Day => DateOnly.ParseExact(Commit[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
