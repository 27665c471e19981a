using System.Diagnostics;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>The programs of PostgreSQL on this machine, installed where that is possible.</summary>
static class PostgresPrograms
{
    const string Advice = "These tests need PostgreSQL. Install it (Debian, Ubuntu: apt-get install postgresql; macOS: brew install postgresql), or name the folder of its initdb and postgres in PG_BIN.";

    static readonly Lazy<string> Found = new(() => Find() ?? Install() ?? throw new InvalidOperationException(Advice));

    public static string Initdb => Path.Combine(Found.Value, "initdb");

    public static string Postgres => Path.Combine(Found.Value, "postgres");

    /// <summary>PostgreSQL does not run as root: what to put before a command, so that another user runs it. Empty where nobody is root.</summary>
    public static IReadOnlyList<string> AsUser => User is not { } user ? []
        : Which("setpriv") is not null ? ["setpriv", $"--reuid={user}", $"--regid={Run("id", "-g", user).Output}", "--clear-groups"]
        : ["su", "-s", "/bin/sh", user, "-c", "exec \"$0\" \"$@\""];

    /// <summary>The user that the server's folder must belong to, or null where that is whoever runs the tests.</summary>
    public static string? User => !Environment.IsPrivilegedProcess ? null : Run("id", "-u", "postgres").Good ? "postgres" : "nobody";

    /// <summary>Runs a program to its end.</summary>
    public static (bool Good, string Output) Run(params IEnumerable<string> command)
    {
        var all = command.ToList();
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" 2>&1", .. all]) { RedirectStandardOutput = true, WorkingDirectory = "/" };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode == 0, output);
    }

    static string? Find() => Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("PG_BIN") is { Length: > 0 } named) yield return named;
        foreach (var folder in SearchPath()) yield return folder;
        foreach (var folder in Versions("/usr/lib/postgresql", "*").Concat(Versions("/opt/homebrew/opt", "postgresql*")).Concat(Versions("/usr/local/opt", "postgresql*"))) yield return folder;
        yield return "/usr/local/pgsql/bin";
    }

    // The newest first.
    static IEnumerable<string> Versions(string folder, string pattern) => !Directory.Exists(folder) ? [] : Directory.GetDirectories(folder, pattern)
        .OrderByDescending(version => int.TryParse(string.Concat(Path.GetFileName(version).Where(char.IsAsciiDigit)), out var number) ? number : 0)
        .Select(version => Path.Combine(version, "bin"));

    static string? Install()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || Which("apt-get") is null) return null;
        string[] install = ["apt-get", "install", "--yes", "--no-install-recommends", "postgresql"];
        var last = Run(install);
        if (!last.Good && Run("apt-get", "update").Good) last = Run(install);
        return Find() ?? throw new InvalidOperationException($"{Advice} apt-get did not install it:\n{last.Output}");
    }

    static string? Which(string program) => SearchPath().Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    static string[] SearchPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
}
