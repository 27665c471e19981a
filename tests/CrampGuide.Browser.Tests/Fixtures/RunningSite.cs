using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>The real site on a free port of this machine, with the repository's content and an openings file of its own.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crampguide-browser-");

    public RunningSite() => UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Openings:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "openings.db")}")
        // A clinic's line takes room on every paper.
        .UseSetting("Site:IssuedBy", "Hill Street Surgery and Physiotherapy, 01632 960000")
        .UseSetting("Serilog:MinimumLevel", "Warning");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (folder.Exists) folder.Delete(recursive: true);
    }
}
