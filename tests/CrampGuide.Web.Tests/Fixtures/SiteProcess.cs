using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>The built program as a process of its own, started as an operator starts it, ended with the test.</summary>
sealed partial class SiteProcess : IAsyncDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    readonly Process process;
    readonly ConcurrentQueue<string> output = new();
    readonly ConcurrentQueue<string> errors = new();
    readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    SiteProcess(IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? settings = null, string? before = null)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "CrampGuide.Web.dll");
        string[] command = [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", dll, .. arguments];
        if (before is not null) command = ["sh", "-c", $"{before}; exec \"$0\" \"$@\"", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        if (folder is not null) start.Environment["PWD"] = folder;
        foreach (var (key, value) in settings ?? new Dictionary<string, string>()) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Heard(output, line.Data);
        process.ErrorDataReceived += (_, line) => Heard(errors, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyCollection<string> Output => output;

    public IReadOnlyCollection<string> Errors => errors;

    public int Id => process.Id;

    /// <summary>Serves the repository's guide, with a store in a temporary folder, unless the settings say otherwise.</summary>
    public static SiteProcess Serve(TempFolder folder, params string[] settings) => Serve(FileIn(folder), settings);

    /// <summary>Serves the repository's guide with this store.</summary>
    public static SiteProcess Serve(OpeningsInStore store, params string[] settings) => new(Serving(store, settings));

    /// <summary>Serves after commands of the shell that set limits; the process stays the same.</summary>
    public static SiteProcess ServeAfter(string shell, TempFolder folder) => new(Serving(FileIn(folder)), before: shell);

    /// <summary>A command given in a folder.</summary>
    public static SiteProcess CommandIn(string folder, params string[] arguments) => new(arguments, folder);

    /// <summary>A command about this store, which the environment names.</summary>
    public static SiteProcess CommandOn(OpeningsInStore store, params string[] arguments) => new(arguments, settings: store.Settings);

    public static SiteProcess Command(params string[] arguments) => new(arguments);

    /// <summary>Its address, once it listens.</summary>
    public Task<Uri> AddressAsync() => listening.Task.WaitAsync(Longest);

    /// <summary>Waits for the end and returns the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Longest);
        return process.ExitCode;
    }

    /// <summary>Asks it to stop, as a container does.</summary>
    public Task TerminateAsync() => SignalAsync("TERM");

    /// <summary>Stands still, as a machine that is suspended, until it goes on.</summary>
    public Task StandStillAsync() => SignalAsync("STOP");

    public Task GoOnAsync() => SignalAsync("CONT");

    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    static StoreFile FileIn(TempFolder folder) => new(folder.In("openings.db"));

    static string[] Serving(OpeningsInStore store, params string[] settings) => [
        "--urls=http://127.0.0.1:0", $"--contentRoot={Repository.WebProject}", $"--Content:Path={Repository.ContentFolder}",
        .. store.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), .. settings];

    async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {process.Id}"]);
        await kill.WaitForExitAsync();
    }

    void Heard(ConcurrentQueue<string> lines, string? line)
    {
        if (line is null) return;
        lines.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match) listening.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Listening();
}
