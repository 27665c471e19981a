using System.Diagnostics;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>The files of a store as they are at one moment, log and all: what a loss of power would leave.</summary>
static class CrashedCopy
{
    public static async Task MakeAsync(StoreFile store, StoreFile copy)
    {
        foreach (var end in new[] { "", "-wal" })
        {
            // By another process: closing the file in this one would drop the site's locks on it.
            using var copying = Process.Start("cp", [store.Location + end, copy.Location + end]);
            await copying.WaitForExitAsync();
            Assert.Equal(0, copying.ExitCode);
        }
    }
}
