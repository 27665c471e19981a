using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CrampGuide.Benchmarks;

/// <summary>The built site as a process of its own, as an operator runs it, on an address of this machine only.</summary>
sealed class SiteServer : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    readonly Process process;

    SiteServer(Uri address, string[] settings)
    {
        Address = address;
        var program = Path.Combine(AppContext.BaseDirectory, "CrampGuide.Web.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath!, [program, $"--urls={address}", $"--contentRoot={Repository.WebProject}", $"--Content:Path={Repository.Content}", "--Serilog:MinimumLevel:Default=Warning", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Warning", .. settings]);
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        // The program of the benchmark itself starts nothing else; the runtime does.
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.Ordinal)) start.FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        process = Process.Start(start)!;
    }

    public Uri Address { get; }

    /// <summary>Starts it and waits until its store is open.</summary>
    public static async Task<SiteServer> StartAsync(params string[] settings)
    {
        var site = new SiteServer(new Uri($"http://127.0.0.1:{FreePort()}"), settings);
        using var client = new HttpClient { BaseAddress = site.Address };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Longest && !site.process.HasExited; await Task.Delay(100))
        {
            try
            {
                if ((await client.GetStringAsync(new Uri("health/ready", UriKind.Relative))).Contains("\"ready\"", StringComparison.Ordinal)) return site;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        site.Dispose();
        throw new InvalidOperationException("The site does not become ready.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
