using System.Diagnostics;

namespace CrampGuide.Benchmarks;

/// <summary>A PostgreSQL server of its own, on an address of this machine only, as durable as it is without settings; or one that was named.</summary>
sealed class TemporaryPostgres : IDisposable
{
    readonly TemporaryFolder? folder;

    TemporaryPostgres(string connectionString) => ConnectionString = connectionString;

    TemporaryPostgres(TemporaryFolder folder)
    {
        this.folder = folder;
        // PostgreSQL refuses root.
        if (Environment.IsPrivilegedProcess) Run("chown", "nobody", folder.Path);
        var port = SiteServer.FreePort();
        RunAsUser("initdb", "-D", Data, "-U", "crampguide", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-instructions");
        RunAsUser("pg_ctl", "-D", Data, "-l", folder.In("log"), "-o", $"-h 127.0.0.1 -p {port} -k {folder.Path}", "-s", "-w", "start");
        ConnectionString = $"Host=127.0.0.1;Port={port};Database=postgres;Username=crampguide";
    }

    public string ConnectionString { get; }

    string Data => folder!.In("data");

    /// <summary>The server that the arguments name, or a new one.</summary>
    public static TemporaryPostgres Unless(string[] arguments) => arguments is [var connection, ..] ? new(connection) : Start();

    public static TemporaryPostgres Start() => new(new TemporaryFolder());

    public void Dispose()
    {
        if (folder is null) return;
        RunAsUser("pg_ctl", "-D", Data, "-m", "immediate", "-s", "-w", "stop");
        folder.Dispose();
    }

    void RunAsUser(string program, params string[] arguments)
    {
        if (Environment.IsPrivilegedProcess) Run("setpriv", ["--reuid=nobody", "--regid=nogroup", "--clear-groups", Find(program), .. arguments]);
        else Run(Find(program), arguments);
    }

    void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder!.Path })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    static string Find(string program)
    {
        const string debian = "/usr/lib/postgresql";
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Concat(Directory.Exists(debian) ? Directory.GetDirectories(debian).Order().Reverse().Select(version => Path.Combine(version, "bin")) : []);
        return folders.Select(place => Path.Combine(place, program)).FirstOrDefault(File.Exists) ?? throw new FileNotFoundException($"{program} of PostgreSQL is not installed; name a server by its connection string.");
    }
}
