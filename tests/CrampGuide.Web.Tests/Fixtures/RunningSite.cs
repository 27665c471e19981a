using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>
/// The whole site as operators run it (Production), in this process, with a store of its own. It starts with the first
/// request; settings and services are changed before that.
/// </summary>
public class RunningSite : WebApplicationFactory<Program>
{
    readonly TempFolder folder = new();
    readonly Dictionary<string, string> settings = [];
    readonly List<Action<IServiceCollection>> services = [];

    public RunningSite()
    {
        Store = new StoreFile(folder.In("openings.db"));
        ClientOptions.AllowAutoRedirect = false;
    }

    public SetClock Clock { get; } = new();

    /// <summary>Its own file, unless the test names a store that outlives the site.</summary>
    public OpeningsInStore Store { get; init; }

    public RunningSite With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    public RunningSite With(Action<IServiceCollection> change)
    {
        services.Add(change);
        return this;
    }

    /// <summary>Serves on a real socket, where header and connection rules are Kestrel's own.</summary>
    public RunningSite OnSocket()
    {
        UseKestrel(0);
        StartServer();
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in Store.Settings) builder.UseSetting(key, value);
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(all =>
        {
            all.AddSingleton<TimeProvider>(Clock);
            foreach (var change in services) change(all);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) folder.Dispose();
    }
}
