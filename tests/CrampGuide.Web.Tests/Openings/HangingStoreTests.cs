using CrampGuide.Web.Openings;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Openings;

/// <summary>A store that neither takes an opening nor says that it does not, as a disk that is gone may.</summary>
[Collection(Alone.Name)]
public sealed class HangingStoreTests : IDisposable
{
    readonly HangingStore store = new();
    readonly RunningSite site = new();

    [Fact]
    public async Task A_store_that_never_answers_is_told_once_and_found_again()
    {
        var log = OutageLines.LogOf(site);
        site.With(all => all.AddSingleton<OpeningsStore>(store));
        using var client = await site.ReadyAsync();
        Assert.True(await client.OpenAsync());

        store.Hang();
        Assert.False(await client.OpenAsync());
        await client.BecomesAsync("degraded");
        for (var page = 0; page < 3; page++) Assert.False(await client.OpenAsync());

        store.GoOn();
        await client.BecomesAsync("ready");
        Assert.True(await client.OpenAsync());
        log.Lines.TellOfOneOutage();
    }

    public void Dispose()
    {
        store.GoOn();
        site.Dispose();
    }
}
