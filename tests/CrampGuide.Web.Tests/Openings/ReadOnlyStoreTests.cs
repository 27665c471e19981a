using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A store that can be read and not written.</summary>
[Collection(Alone.Name)]
public sealed class ReadOnlyStoreTests : IDisposable
{
    const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    const UnixFileMode Entering = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // SQLite writes to no file whose write version is above 2; root, too, is held by that, and not by the file's mode.
    const int WriteVersionAt = 18;

    readonly TempFolder folder = new();
    readonly StoreFile store;

    public ReadOnlyStoreTests() => store = new StoreFile(folder.In("openings.db"));

    [Fact]
    public async Task A_read_only_store_stops_no_reader_and_recording_resumes_when_it_can_be_written()
    {
        using (var before = new RunningSite { Store = store })
        using (var reader = await before.ReadyAsync())
            Assert.True(await reader.OpenAsync());
        WriteVersion(3);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(store.Location, Reading);
            File.SetUnixFileMode(folder.Location, Reading | Entering);
        }

        using var site = new RunningSite { Store = store };
        var log = OutageLines.LogOf(site);
        using var client = site.CreateClient();
        await client.BecomesAsync("degraded");
        for (var page = 0; page < 5; page++) Assert.False(await client.OpenAsync());
        Assert.Single(store.Rows());

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.Location, Reading | Entering | UnixFileMode.UserWrite);
            File.SetUnixFileMode(store.Location, Reading | UnixFileMode.UserWrite);
        }

        WriteVersion(2);
        await client.BecomesAsync("ready");

        await Eventually.IsAsync(() => store.Rows().Count == 6, "the openings that waited are in the file, once");
        site.Clock.Patience = OpeningsSite.Patience;
        Assert.True(await client.OpenAsync());
        log.Lines.TellOfOneOutage();
    }

    void WriteVersion(byte version)
    {
        // As other programs do, which know nothing of .NET's locks.
        using var file = new FileStream(store.Location, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = WriteVersionAt;
        file.WriteByte(version);
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Location, Reading | Entering | UnixFileMode.UserWrite);
        folder.Dispose();
    }
}
