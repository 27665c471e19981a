using System.Security.Cryptography;
using CrampGuide.Web.Tests.Fixtures;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A file that is damaged is told, and kept to the last byte for whoever may rescue what is in it.</summary>
[Collection(Alone.Name)]
public sealed class DamagedStoreTests : IDisposable
{
    const int Page = 4096;

    static readonly Dictionary<string, Action<FileStream>> Damages = new()
    {
        ["its pages are garbage"] = file =>
        {
            var garbage = new byte[file.Length - Page];
            new Random(7).NextBytes(garbage);
            file.Position = Page;
            file.Write(garbage);
        },
        ["its header is zeros"] = file => file.Write(new byte[100]),
        ["half of it is gone"] = file => file.SetLength(file.Length / 2 / Page * Page),
    };

    readonly TempFolder folder = new();
    readonly StoreFile store;

    public DamagedStoreTests() => store = new StoreFile(folder.In("openings.db"));

    public static TheoryData<string> DamageNames => [.. Damages.Keys];

    [Theory]
    [MemberData(nameof(DamageNames))]
    public async Task A_damaged_file_is_kept_as_it_is_and_recording_resumes_when_it_is_moved_away(string damage)
    {
        using (var before = new RunningSite { Store = store })
        using (var reader = await before.ReadyAsync())
            Assert.True(await reader.OpenAsync());
        store.Execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO checklist_openings SELECT 'id' || i, 'pregnancy', '0123456789', '2026-11-22T09', 'page' FROM n");
        using (var file = File.Open(store.Location, FileMode.Open)) Damages[damage](file);
        var asFound = Fingerprint(store.Location);

        using var site = new RunningSite { Store = store };
        var log = OutageLines.LogOf(site);
        using var client = site.CreateClient();
        await client.BecomesAsync("degraded");
        for (var page = 0; page < 3; page++) Assert.False(await client.OpenAsync());
        // Tried again by then.
        await Task.Delay(TimeSpan.FromSeconds(2.2));
        Assert.Equal("degraded", await client.StatusAsync());
        Assert.Equal(asFound, Fingerprint(store.Location));

        foreach (var file in Directory.GetFiles(folder.Location, "openings.db*").Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            File.Move(file, file.Replace("openings.db", "damaged.db", StringComparison.Ordinal));
        await client.BecomesAsync("ready");

        await Eventually.IsAsync(() => store.Rows().Count == 3, "the openings that waited are in a new file, once");
        site.Clock.Patience = OpeningsSite.Patience;
        Assert.True(await client.OpenAsync());
        Assert.Equal(asFound, Fingerprint(folder.In("damaged.db")));
        log.Lines.TellOfOneOutage();
    }

    static string Fingerprint(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    public void Dispose() => folder.Dispose();
}
