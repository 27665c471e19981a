using System.ComponentModel;
using System.Diagnostics;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>
/// How large a file a process may write: as good as a full disk, and no disk need be filled. Linux would end the process
/// that goes beyond, unless it was started with that signal ignored.
/// </summary>
static class FileSizeLimit
{
    public const string NoSignal = "trap '' XFSZ";

    public static Task SetAsync(SiteProcess site, int bytes) => ChangeAsync(site, $"{bytes}:unlimited");

    public static Task LiftAsync(SiteProcess site) => ChangeAsync(site, "unlimited:unlimited");

    static async Task ChangeAsync(SiteProcess site, string limits)
    {
        try
        {
            using var change = Process.Start("prlimit", ["--pid", $"{site.Id}", $"--fsize={limits}"]);
            await change.WaitForExitAsync();
            Assert.True(change.ExitCode == 0, "prlimit did not change the limit of the site's process.");
        }
        catch (Win32Exception)
        {
            Assert.Fail("This test needs the program prlimit (package util-linux) and did not find it.");
        }
    }
}
