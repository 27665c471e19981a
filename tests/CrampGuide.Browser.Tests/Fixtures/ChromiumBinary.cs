using System.Diagnostics;

namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>The Chromium of this machine. Playwright's own download needs the open internet; a package of the system does not.</summary>
static class ChromiumBinary
{
    const string Variable = "CHROMIUM";

    static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Finds the browser; where there is none and that is possible, installs it.</summary>
    public static async Task<string> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set)
            return File.Exists(set) ? set : throw new InvalidOperationException($"The environment variable {Variable} names '{set}', and there is no such file.");
        if (Installed() is { } found) return found;
        var said = CanInstall ? await InstallAsync() : "It could not be installed from here: that takes apt-get and the root user.";
        return Installed() ?? throw new InvalidOperationException(
            $"The browser tests need Chromium, and none was found at {string.Join(", ", Places)}. {said} "
            + $"Install it (Debian: apt-get install chromium), or set the environment variable {Variable} to the path of a Chromium or Chrome.");
    }

    static string? Installed() => Places.FirstOrDefault(File.Exists);

    static bool CanInstall => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");

    static async Task<string> InstallAsync()
    {
        var update = await AptGetAsync("update");
        var install = await AptGetAsync("install", "-y", "--no-install-recommends", "chromium");
        return $"apt-get was tried, and said: {update} {install}";
    }

    static async Task<string> AptGetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/apt-get", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "done." : errors.Trim();
    }
}
